"""Static files under hashed names, so that browsers may keep them for ever."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedFiles(CompressedManifestStaticFilesStorage):
    # Without it `import "./mark.js";` keeps the plain name and asks for a file under another version.
    support_js_module_import_aggregation = True
