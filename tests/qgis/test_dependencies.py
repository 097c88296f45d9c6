"""The extra Python folder: found, appended last, explained; and never torch before it is asked for."""

import subprocess
import sys

import numpy as np
import pytest
from crosstie.core.errors import MissingDependencyError
from crosstie.host import dependencies, settings
from qgis.core import QgsSettings

VERSION = f"python{sys.version_info.major}.{sys.version_info.minor}"


@pytest.fixture
def extra_folder(tmp_path, monkeypatch):
    """A folder in the settings that holds one package; sys.path and settings as before afterwards."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    (tmp_path / "packages" / "crosstie_probe").mkdir(parents=True)
    (tmp_path / "packages" / "crosstie_probe" / "__init__.py").write_text("VALUE = 7\n")
    settings.extra_python_folder.set(str(tmp_path / "packages"))
    yield tmp_path / "packages"
    QgsSettings().remove("crosstie")
    sys.modules.pop("crosstie_probe", None)


def test_settings_live_under_crosstie_and_fall_back_to_their_defaults(qgis_app):
    settings.device.set("cpu")
    assert QgsSettings().value("crosstie/device") == "cpu"
    QgsSettings().setValue("crosstie/device", "quantum")
    assert settings.device.get() == "auto"
    with pytest.raises(ValueError, match="device must be one of"):
        settings.device.set("quantum")
    QgsSettings().remove("crosstie")
    assert settings.last_folder.get() == ""


def test_the_folder_is_appended_once_at_the_end(extra_folder):
    before = list(sys.path)
    assert dependencies.is_available("crosstie_probe")
    assert sys.path == before
    dependencies.prepare()
    dependencies.prepare()
    assert sys.path == [*before, str(extra_folder)]
    import crosstie_probe

    assert crosstie_probe.VALUE == 7


def test_a_numpy_in_the_folder_does_not_hide_the_one_of_qgis(extra_folder):
    (extra_folder / "numpy").mkdir()
    (extra_folder / "numpy" / "__init__.py").write_text("raise RuntimeError('the wrong numpy')\n")
    code = (
        f"import sys; sys.path.append({str(extra_folder)!r}); import numpy, osgeo.gdal_array; print(numpy.__version__)"
    )
    dependencies.prepare()
    found = dependencies.PathFinder.find_spec("numpy", sys.path)
    assert not found.origin.startswith(str(extra_folder))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == np.__version__


def test_a_venv_stands_for_its_site_packages(extra_folder):
    inner = extra_folder / "lib" / VERSION / "site-packages"
    inner.mkdir(parents=True)
    dependencies.prepare()
    assert sys.path[-1] == str(inner)


def test_a_venv_of_another_python_is_refused_with_the_command(extra_folder):
    (extra_folder / "lib" / "python2.7" / "site-packages").mkdir(parents=True)
    with pytest.raises(MissingDependencyError, match="holds packages for python2.7") as caught:
        dependencies.prepare()
    assert "safetensors" in caught.value.command
    assert not dependencies.is_available("crosstie_probe")


def test_a_folder_that_is_gone_is_named(extra_folder):
    settings.extra_python_folder.set(str(extra_folder / "gone"))
    with pytest.raises(MissingDependencyError, match="gone does not exist"):
        dependencies.prepare()


def test_without_a_setting_and_without_the_default_folder_nothing_happens(extra_folder):
    QgsSettings().remove("crosstie")
    before = list(sys.path)
    dependencies.prepare()
    assert sys.path == before


def test_importing_it_neither_imports_torch_nor_touches_the_path():
    code = (
        "import sys; before = list(sys.path); import crosstie.host.dependencies, crosstie.host.settings, "
        "crosstie.host.layers, crosstie.host.rendering, crosstie.host.processing.provider; "
        "assert sys.path == before; assert not {'torch', 'safetensors', 'scipy', 'cv2'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
