"""What the Help menu shows."""

from app.actions.action import LINE, Action, Submenu, always

HELP_MENU = Submenu(
    "&Help",
    (
        Action("help.tour", "Take the tour", (), "route", always),
        LINE,
        Action(
            "help.keys",
            "Keys for what is in front",
            ("?", "Ctrl+/"),
            "keyboard",
            always,
            words=("overlay", "cheat sheet", "shortcuts"),
        ),
        Action("help.shortcuts", "All keyboard shortcuts", ("Ctrl+Shift+/",), "keyboard", always),
        LINE,
        Action("help.about", "About", (), "info", always),
    ),
)
