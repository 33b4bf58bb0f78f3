"""The few rules that a palette cannot say: lines, corners and paddings of our widgets."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files

from ui.colours import Colours


def style_sheet(colours: Colours, size: Callable[[int], int]) -> str:
    """The style sheet for one palette, sizes in pixels.

    Object properties our pages may set: `card` (a framed box), `muted`, `title`, `heading`, `link`, `primary`,
    `plain` (a number without arrows), `line` (a button that reads as a line of text).
    """
    tone = "dark" if colours.window < "#8" else "light"
    drop, tick = (
        str(files("resources").joinpath("icons", f"{name}-{tone}.svg")).replace("\\", "/") for name in ("drop", "tick")
    )
    return f"""
QToolTip {{ color: {colours.text}; background: {colours.raised}; border: 1px solid {colours.line}; padding: 4px; }}
*[card="true"] {{ background: {colours.base}; border: 1px solid {colours.line}; border-radius: 6px; }}
QLabel {{ background: transparent; border: none; }}
QLabel[muted="true"] {{ color: {colours.muted}; }}
QLabel[small="true"] {{ font-size: {size(11)}px; }}
QLabel[heading="true"] {{ font-size: {size(16)}px; font-weight: 600; }}
QLabel[title="true"] {{ font-size: {size(22)}px; font-weight: 600; }}
QLabel[warning="true"] {{ color: {colours.warning}; }}
QLineEdit, QComboBox, QAbstractSpinBox {{
    background: {colours.base}; border: 1px solid {colours.line}; border-radius: 6px; padding: 4px 8px; min-height: 20px;
    selection-background-color: {colours.accent}; selection-color: {colours.on_accent};
}}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{ border-color: {colours.accent}; }}
QAbstractSpinBox[plain="true"]::up-button, QAbstractSpinBox[plain="true"]::down-button {{ width: 0; border: none; }}
QAbstractSpinBox QLineEdit {{ border: none; padding: 0 0 0 8px; min-height: 0; background: transparent; }}
QPlainTextEdit {{ background: {colours.base}; border: 1px solid {colours.line}; border-radius: 6px; padding: 4px; }}
QPlainTextEdit:focus {{ border-color: {colours.accent}; }}
QLineEdit[wrong="true"] {{ border-color: {colours.warning}; }}
QComboBox {{ padding-right: 2px; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 18px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("{drop}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {colours.base}; border: 1px solid {colours.line}; padding: 4px; }}
#sidebar {{ background: {colours.window}; border: none; padding-top: 8px; }}
#filters {{ border-bottom: 1px solid {colours.line}; }}
#foot {{ border-top: 1px solid {colours.line}; background: {colours.window}; }}
#reading, #reading QTextBrowser {{ background: {colours.base}; }}
QPushButton {{
    background: {colours.base}; border: 1px solid {colours.line}; border-radius: 6px; padding: 4px 12px; min-height: 20px;
}}
QPushButton:hover {{ background: {colours.hover}; }}
QPushButton:pressed, QPushButton:checked {{ background: {colours.selected}; }}
QPushButton:focus {{ border-color: {colours.accent}; }}
QPushButton:disabled {{ color: {colours.muted}; background: {colours.window}; }}
QPushButton[line="true"] {{
    background: transparent; border: none; border-bottom: 1px solid transparent; border-radius: 0; padding: 2px 0; text-align: left;
}}
QPushButton[line="true"]:hover, QPushButton[line="true"]:focus {{ border-bottom-color: {colours.accent}; }}
QPushButton[primary="true"] {{ background: {colours.accent}; color: {colours.on_accent}; border-color: {colours.accent}; }}
QPushButton[primary="true"]:disabled {{ background: {colours.raised}; color: {colours.muted}; border-color: {colours.line}; }}
QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator, QTreeView::indicator, QListWidget::indicator {{
    width: 14px; height: 14px; border: 1px solid {colours.muted}; border-radius: 4px; background: {colours.base};
}}
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListWidget::indicator:checked {{
    background: {colours.accent}; border-color: {colours.accent}; image: url("{tick}");
}}
QTreeView::indicator:indeterminate {{ background: {colours.selected}; border-color: {colours.accent}; }}
QCheckBox:focus {{ color: {colours.accent}; }}
QCheckBox::indicator:disabled {{ background: {colours.raised}; border-color: {colours.line}; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }}
QToolButton:hover {{ background: {colours.hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {colours.selected}; }}
QToolButton:focus {{ border-color: {colours.accent}; }}
QToolButton[fold="true"] {{ padding: 4px 8px 4px 0; font-weight: 600; }}
QToolButton[fold="true"]:checked {{ background: transparent; }}
QToolButton[fold="true"]:hover {{ background: {colours.hover}; }}
QToolButton[link="true"] {{ color: {colours.accent}; padding: 0 4px; }}
QToolButton[flush="true"] {{ padding: 0; }}
QToolButton::menu-indicator {{ image: none; }}
QMenu {{ background: {colours.base}; border: 1px solid {colours.line}; padding: 4px; }}
QMenu::item {{ padding: 4px 24px 4px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {colours.selected}; color: {colours.text}; }}
QMenu::item:disabled {{ color: {colours.muted}; }}
QMenu::separator {{ height: 1px; background: {colours.line}; margin: 4px 8px; }}
QMenuBar {{ background: {colours.window}; border: none; border-bottom: 1px solid {colours.line}; padding: 8px 8px 4px 8px; }}
QMenuBar::item {{ padding: 4px 10px; background: transparent; border-radius: 4px; }}
QMenuBar[narrow="true"]::item {{ padding: 4px 6px; }}
#qt_menubar_ext_button {{ padding: 0; }}
QMenuBar::item:selected {{ background: {colours.selected}; }}
QTableView, QListWidget, QTreeView {{ outline: 0; }}
QTreeView, QListWidget {{ selection-background-color: {colours.selected}; selection-color: {colours.text}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QTableView {{
    background: {colours.base}; border: none; gridline-color: {colours.line};
    selection-background-color: {colours.selected}; selection-color: {colours.text};
}}
QHeaderView::section {{
    background: {colours.window}; color: {colours.muted}; border: none; border-bottom: 1px solid {colours.line}; padding: 4px 8px;
}}
QSplitter::handle {{ background: transparent; }}
QSplitter[line="true"]::handle {{ background: {colours.line}; }}
QTableCornerButton::section {{ background: {colours.base}; border: none; border-bottom: 1px solid {colours.line}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {colours.line}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; color: {colours.muted}; border: none; border-bottom: 2px solid transparent; padding: 6px 12px; }}
QTabBar[tight="true"]::tab {{ padding: 6px 8px; }}
QTabBar::tab:hover {{ color: {colours.text}; }}
QTabBar::tab:selected {{ color: {colours.text}; border-bottom-color: {colours.accent}; }}
QTabBar::tab:focus {{ background: {colours.hover}; }}
QProgressBar {{ background: {colours.line}; border: none; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {colours.accent}; border-radius: 3px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {colours.line}; border-radius: 4px; margin: 1px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {colours.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
