"""Numbers have the decimal sign of the user's language, in messages and in what windows write."""

import pytest
from crosstie.core.messages import message
from crosstie.host.translation import Local, translated
from crosstie.ui.wording.lengths import pixels, rounded
from qgis.PyQt.QtCore import QLocale


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def test_decimal_commas(german):
    assert translated(message("It is {px:.1f} px off, {share:.0f} % of {n}.", px=1234.56, share=7.2, n=3)) == (
        "It is 1234,6 px off, 7 % of 3."
    )
    assert translated(message("off by {off:,.1f}", off=12345.67)) == "off by 12.345,7"
    inner = message("{px:.1f} px to the right", px=8.25)
    assert translated(message("{across}, more", across=inner)) == "8,2 px to the right, more"
    assert translated(message("{name} is new", name="1.5.tif")) == "1.5.tif is new", "names stay"
    assert (pixels(0.5), rounded(1.44), f"{Local(0.25):g}", str(Local(2))) == ("0,50 px", "1,4", "0,25", "2")


def test_english_and_what_files_hold_stay(german):
    said = message("{px:.1f} px", px=0.5)
    assert str(said) == "0.5 px"
    QLocale.setDefault(QLocale("en_US"))
    assert translated(message("{off:,.1f} px", off=1234.5)) == "1,234.5 px"
