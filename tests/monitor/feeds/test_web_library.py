"""The HTTP library is loaded without certificates that are never used."""

from __future__ import annotations

import subprocess
import sys

_LOADED = """
import ssl
given, load = ssl.create_default_context, ssl.SSLContext.set_default_verify_paths
import monitor.feeds.web
import aiohttp.connector as loaded
theirs = loaded._SSL_CONTEXT_VERIFIED
print(theirs.cert_store_stats()["x509"], theirs.verify_mode == ssl.CERT_REQUIRED, theirs.check_hostname)
print(loaded._SSL_CONTEXT_UNVERIFIED.cert_store_stats()["x509"])
print(ssl.create_default_context is given, ssl.SSLContext.set_default_verify_paths is load)
"""


def test_the_librarys_own_contexts_know_nobody_and_others_are_made_as_ever():
    said = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["0", "True", "True", "0", "True", "True"]
