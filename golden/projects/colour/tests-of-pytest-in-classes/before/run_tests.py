"""Runs the tests, and says how that ended, but not how long it took."""

import contextlib
import io

import pytest

output = io.StringIO()
with contextlib.redirect_stdout(output):
    code = pytest.main(["-q", "-p", "no:cacheprovider"])
print(int(code), "4 passed in" in output.getvalue())
