"""Where the tests look for what is not part of this repository."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ORIGINALS = Path(os.environ.get("ORIGINALS") or ROOT.parent / "shared" / "seeds")
DAMAGE = Path(os.environ.get("DAMAGE") or ROOT.parent / "shared" / "damage")
SCHEMAS = Path(os.environ.get("SCHEMAS") or ROOT.parent / "shared" / "schemas")
