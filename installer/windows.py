"""The setup for Windows: a text that ``makensis`` compiles, also on other systems."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from app import __version__

_TEXT = r"""Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
Name "Faceveil {version}"
OutFile "{setup}"
InstallDir "$LOCALAPPDATA\Programs\Faceveil"
InstallDirRegKey HKCU "Software\Faceveil" "InstallDir"
RequestExecutionLevel user
SetCompressor /SOLID lzma
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Faceveil"
!define MUI_FINISHPAGE_RUN "$INSTDIR\faceveil.exe"
!insertmacro MUI_PAGE_LICENSE "{licence}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"

Section "Faceveil"
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "{folder}{slash}*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Faceveil.lnk" "$INSTDIR\faceveil.exe"
  WriteRegStr HKCU "Software\Faceveil" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.faceveil" "" "Faceveil.Study"
  WriteRegStr HKCU "Software\Classes\Faceveil.Study" "" "Faceveil study"
  WriteRegStr HKCU "Software\Classes\Faceveil.Study\DefaultIcon" "" "$INSTDIR\faceveil.exe,0"
  WriteRegStr HKCU "Software\Classes\Faceveil.Study\shell\open\command" "" '"$INSTDIR\faceveil.exe" "%1"'
{open_with}  WriteRegStr HKCU "Software\Classes\Applications\faceveil.exe\shell\open\command" "" '"$INSTDIR\faceveil.exe" "%1"'
  WriteRegStr HKCU "${{UNINSTALL}}" "DisplayName" "Faceveil"
  WriteRegStr HKCU "${{UNINSTALL}}" "DisplayVersion" "{version}"
  WriteRegStr HKCU "${{UNINSTALL}}" "DisplayIcon" "$INSTDIR\faceveil.exe"
  WriteRegStr HKCU "${{UNINSTALL}}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${{UNINSTALL}}" "NoModify" 1
  ${{GetSize}} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${{UNINSTALL}}" "EstimatedSize" "$0"
SectionEnd

Section "Uninstall"
  Delete "$SMPROGRAMS\Faceveil.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\faceveil.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "Software\Classes\.faceveil"
  DeleteRegKey HKCU "Software\Classes\Faceveil.Study"
  DeleteRegKey HKCU "Software\Classes\Applications\faceveil.exe"
  DeleteRegKey HKCU "Software\Faceveil"
  DeleteRegKey HKCU "${{UNINSTALL}}"
SectionEnd
"""  # noqa: E501

_ENDINGS = ("mp4", "mov", "mkv", "webm", "avi", "mts", "m2ts", "ts", "wmv", "jpg", "jpeg", "png")


def text(folder: Path, setup: Path, licence: Path) -> str:
    """What ``makensis`` compiles.

    Args:
        folder: Of the program; everything in it goes into the setup.
        setup: The setup that is to be made.
        licence: Shown on its first page.
    """
    opened = "".join(
        r'  WriteRegStr HKCU "Software\Classes\Applications\faceveil.exe\SupportedTypes" '
        f'".{ending}" ""\n'
        for ending in _ENDINGS
    )
    slash = "\\" if "\\" in str(folder) else "/"
    return _TEXT.format(
        version=__version__, setup=setup, folder=folder, slash=slash, licence=licence,
        open_with=opened,
    )  # fmt: skip


def setup(folder: Path, out: Path, licence: Path) -> list[Path]:
    """Write the text, and compile it where ``makensis`` is.

    Raises:
        subprocess.CalledProcessError: It does not compile.
    """
    made = out / f"faceveil-{__version__}-setup.exe"
    script = out / "faceveil.nsi"
    # A byte order mark tells makensis the coding.
    script.write_text(text(folder, made, licence), encoding="utf-8-sig")
    makensis = shutil.which("makensis")
    if makensis is None:
        return [script]
    subprocess.run([makensis, "-V2", str(script)], check=True)
    return [script, made]
