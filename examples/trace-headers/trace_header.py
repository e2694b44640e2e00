"""A new trace header for each request: one for a whole process would make one trace of all of it, which X-Ray cuts."""
import os
import secrets
import time


def trace_header():
    run = os.environ.get("XRLP_RUN_ID") or secrets.token_hex(6)
    return f"Root=1-{int(time.time()):08x}-{run}{secrets.token_hex(6)};Parent={secrets.token_hex(8)};Sampled=1"
