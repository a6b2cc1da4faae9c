from PySide6.QtGui import QPixmap

from app.canvas.kept_pictures import bytes_of, kept_within


def test_the_least_recently_used_pictures_go_beyond_so_many_bytes(qapp):
    drawn = []

    def draw(side: int) -> QPixmap:
        drawn.append(side)
        return QPixmap(side, 100)

    of_side = kept_within(2 * bytes_of(QPixmap(101, 101)), lambda picture: [picture])(draw)
    first = of_side(100)
    assert of_side(100) is first
    of_side(99)
    of_side(100)
    of_side(98)
    assert drawn == [100, 99, 98]
    assert of_side(100) is first, "it was used after 99"
    of_side(99)
    assert drawn == [100, 99, 98, 99]


def test_one_picture_larger_than_the_limit_is_drawn_once_all_the_same(qapp):
    drawn = []

    def draw(side: int) -> QPixmap:
        drawn.append(side)
        return QPixmap(side, side)

    of_side = kept_within(1, lambda picture: [picture])(draw)
    assert of_side(50) is of_side(50)
    assert drawn == [50]
