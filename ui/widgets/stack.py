"""Pages of which one is shown."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget


class Stack(QWidget):
    """As large as the shown page; a QStackedWidget is as high as the highest text in any of its pages."""

    def __init__(self, *pages: QWidget):
        """The first page is shown."""
        super().__init__()
        self._pages, self.shown = pages, pages[0]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for page in pages:
            column.addWidget(page)
        self.show_page(self.shown)

    def show_page(self, page: QWidget) -> None:
        """Show another page instead."""
        self.shown = page
        for each in sorted(self._pages, key=lambda each: each is page):
            each.setVisible(each is page)
