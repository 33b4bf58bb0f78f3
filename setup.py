"""Packs the documents beside the icons, so that an installed program has its help; all else stands in pyproject.toml."""

from pathlib import Path
from shutil import copyfile

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent


class WithHelp(build_py):
    """Copies README.md and docs/*.md to resources/help of what is built."""

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            return
        folder = Path(self.build_lib) / "resources" / "help"
        folder.mkdir(parents=True, exist_ok=True)
        for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
            copyfile(page, folder / page.name.lower())


if __name__ == "__main__":
    setup(cmdclass={"build_py": WithHelp})
