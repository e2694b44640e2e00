"""Every request of a session of requests gets a trace header of its own: traced(requests.Session())."""
from requests.adapters import HTTPAdapter

from trace_header import trace_header


class TracedAdapter(HTTPAdapter):
    def add_headers(self, request, **_):
        request.headers["X-Amzn-Trace-Id"] = trace_header()


def traced(session):
    session.mount("https://", TracedAdapter())
    session.mount("http://", TracedAdapter())
    return session
