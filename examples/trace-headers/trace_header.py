"""A new trace header for each request: one for a whole process would make one trace of all of it, which X-Ray cuts."""
import os
import secrets
import time


def trace_header():
    run = os.environ.get("XRLP_RUN_ID") or secrets.token_hex(6)
    trace_id = f"1-{int(time.time()):08x}-{run}{secrets.token_hex(6)}"
    # all ids of a run: the scan tells by them whether it has seen everything
    if os.environ.get("XRLP_TRACE_IDS"):
        with open(os.environ["XRLP_TRACE_IDS"], "a") as ids:
            ids.write(f"{trace_id}\n")
    return f"Root={trace_id};Parent={secrets.token_hex(8)};Sampled=1"
