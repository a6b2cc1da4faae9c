"""The languages the program speaks: which one a person wants, and how its words get before theirs.

Each language but English is a Qt Linguist file below `resources/languages/`. English loads nothing.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.widgets.resource_files import resource_path
from runtime.base.words import speak_through

ENGLISH = "en"
SYSTEM = "system"
LANGUAGES: Mapping[str, str] = MappingProxyType(
    {
        ENGLISH: "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "zh_CN": "简体中文",
    }
)
"""Code -> the language's name for itself."""
SAID = "say"
"""The context of everything `say` says, in the Linguist files."""


def spoken() -> dict[str, str]:
    """The languages that can be chosen, code -> name: English, and those whose file is there."""
    return {
        code: name for code, name in LANGUAGES.items() if code == ENGLISH or _file(code).exists()
    }


def language_for(wanted: str, desktop: Sequence[str] | None = None) -> str:
    """The code of the language to speak.

    Args:
        wanted: a code, or `system`: the first of the desktop's languages that the program speaks.
        desktop: the desktop's languages as BCP 47 tags, the favourite first; None: ask it.
    """
    known = spoken()
    if wanted in known:
        return wanted
    tags = QLocale.system().uiLanguages() if desktop is None else desktop
    return next((code for code in map(_code_of, tags) if code in known), ENGLISH)


def _code_of(tag: str) -> str:
    """The code for a BCP 47 tag, whether the program speaks it or not."""
    locale = QLocale(tag)
    if locale.script() == QLocale.Script.SimplifiedHanScript:
        return "zh_CN"
    code = locale.name().partition("_")[0]
    return ENGLISH if code == "C" else code


def _file(code: str) -> Path:
    return resource_path("languages", f"visualflow_{code}.qm")


def speak(language: str) -> None:
    """Speak one of `LANGUAGES` from now on; call it before the first widget is made, it stays for the whole run."""
    app = QCoreApplication.instance()
    if language == ENGLISH or app is None:
        return
    own, desktop = QLocale(language), QLocale.system()
    if desktop.language() == own.language():
        own = desktop  # de_AT writes numbers in its own way
    QLocale.setDefault(own)
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (of_qt / f"qtbase_{language}.qm", _file(language)):  # the last one is asked first
        translator = QTranslator(app)
        if translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
    speak_through(translated, own.groupSeparator(), own.decimalPoint())


@lru_cache(maxsize=4096)
def translated(template: str) -> str:
    """What stands in the language's file for words that `say` says; data among them may be anything."""
    try:
        return template if "\0" in template else QCoreApplication.translate(SAID, template)
    except (
        UnicodeEncodeError
    ):  # half a pair of surrogates, as in the name of a file that is not UTF-8
        return template
