"""How a Linux desktop knows the program: entry, icon, its kind of file."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

_MIME: Final = (
    "application/x-faceveil-study", "video/mp4", "video/quicktime", "video/x-matroska",
    "video/webm", "video/x-msvideo", "video/mpeg", "video/mp2t", "video/x-ms-wmv", "video/3gpp",
    "video/x-flv", "video/ogg", "image/jpeg", "image/png", "image/webp", "image/tiff", "image/bmp",
    "image/avif",
)  # fmt: skip

ENTRY: Final = f"""[Desktop Entry]
Type=Application
Version=1.1
Name=Faceveil
GenericName=Face redaction
Comment=Find, correct and cover faces in video
Comment[de]=Gesichter in Videos finden, prüfen und unkenntlich machen
Comment[es]=Encontrar, corregir y ocultar rostros en vídeos
Comment[fr]=Trouver, corriger et masquer les visages dans les vidéos
Exec=faceveil %F
Icon=faceveil
Terminal=false
Categories=AudioVideo;AudioVideoEditing;Video;
MimeType={";".join(_MIME)};
StartupWMClass=faceveil
Keywords=face;blur;privacy;redaction;video;
"""

MIME: Final = """<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/x-faceveil-study">
    <comment>Faceveil study</comment>
    <comment xml:lang="de">Faceveil-Studie</comment>
    <comment xml:lang="es">Estudio de Faceveil</comment>
    <comment xml:lang="fr">Étude Faceveil</comment>
    <icon name="faceveil"/>
    <glob pattern="*.faceveil" weight="80"/>
  </mime-type>
</mime-info>
"""


def write(share: Path, icon: Path) -> None:
    """Write entry, icon and kind of file below a ``share`` folder.

    Args:
        icon: The program's, as SVG.
    """
    places = {
        share / "applications" / "faceveil.desktop": ENTRY,
        share / "mime" / "packages" / "faceveil.xml": MIME,
    }
    for path, text in places.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    target = share / "icons" / "hicolor" / "scalable" / "apps" / "faceveil.svg"
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(icon, target)
