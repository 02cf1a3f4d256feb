import re

from django.core.files.storage import storages
from django.core.management import call_command
from django.test import override_settings

from tests.places import ROOT

HASHED = {"staticfiles": {"BACKEND": "config.storage.HashedFiles"}}


def collect(into, **settings):
    with override_settings(STORAGES=HASHED, STATIC_ROOT=into, **settings):
        call_command("collectstatic", interactive=False, verbosity=0)
        return storages["staticfiles"].hashed_files


def test_a_script_imports_its_modules_under_their_hashed_names(tmp_path):
    sources = tmp_path / "sources"
    sources.mkdir()
    (sources / "page.js").write_text('import { spans } from "./spans.js";\nspans();\n')
    (sources / "spans.js").write_text("export const spans = () => 1;\n" * 20)
    names = collect(
        tmp_path / "collected",
        STATICFILES_DIRS=[sources],
        STATICFILES_FINDERS=["django.contrib.staticfiles.finders.FileSystemFinder"],
    )
    page = (tmp_path / "collected" / names["page.js"]).read_text()
    assert f'from "./{names["spans.js"]}";' in page
    assert (tmp_path / "collected" / f"{names['spans.js']}.gz").exists()


def test_every_static_file_that_pages_and_scripts_name_is_there(tmp_path):
    names = collect(tmp_path)
    pages = "".join(page.read_text() for page in (ROOT / "templates").rglob("*.html"))
    assert set(re.findall(r"""{%\s*static\s+["']([^"']+)["']""", pages)) <= set(names)
    plain = re.compile(r"""(?:from|import)\s*["']\./[\w-]+\.js["']""")
    ours = [tmp_path / hashed for name, hashed in names.items() if name.startswith("articles/")]
    assert [
        script.name for script in ours if script.suffix == ".js" and plain.search(script.read_text())
    ] == []
