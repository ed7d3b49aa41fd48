"""A disk image for macOS, with the application that PyInstaller made."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
from pathlib import Path

from app import __version__

_STUDY = "org.faceveil.study"


def declare(application: Path) -> None:
    """Say in ``Info.plist`` which files the application opens."""
    place = application / "Contents" / "Info.plist"
    told = plistlib.loads(place.read_bytes())
    told |= {
        "CFBundleShortVersionString": __version__,
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {"CFBundleTypeName": "Faceveil study", "CFBundleTypeRole": "Editor",
             "LSItemContentTypes": [_STUDY], "LSHandlerRank": "Owner"},
            {"CFBundleTypeName": "Video or picture", "CFBundleTypeRole": "Viewer",
             "LSItemContentTypes": ["public.movie", "public.image"],
             "LSHandlerRank": "Alternate"},
        ],
        "UTExportedTypeDeclarations": [
            {"UTTypeIdentifier": _STUDY, "UTTypeDescription": "Faceveil study",
             "UTTypeConformsTo": ["public.data"],
             "UTTypeTagSpecification": {"public.filename-extension": ["faceveil"]}},
        ],
    }  # fmt: skip
    place.write_bytes(plistlib.dumps(told))


def disk_image(application: Path, out: Path) -> Path:
    """An image to drag the application out of.

    Raises:
        subprocess.CalledProcessError: ``codesign`` or ``hdiutil`` failed.
    """
    declare(application)
    # What was changed has to be signed anew, be it by nobody in particular.
    subprocess.run(["codesign", "--force", "--deep", "--sign", "-", application], check=True)
    made = out / f"faceveil-{__version__}.dmg"
    staged = out / "image"
    shutil.rmtree(staged, ignore_errors=True)
    staged.mkdir()
    shutil.copytree(application, staged / application.name, symlinks=True)
    (staged / "Applications").symlink_to("/Applications")
    command = ["hdiutil", "create", "-volname", "Faceveil", "-srcfolder", str(staged)]
    subprocess.run([*command, "-ov", "-format", "UDZO", str(made)], check=True)
    shutil.rmtree(staged)
    return made
