"""Every request of a client of boto3 gets a trace header of its own: traced(boto3.client("lambda"))."""
from trace_header import trace_header


def traced(client):
    def add(request, **_):
        request.headers["X-Amzn-Trace-Id"] = trace_header()

    client.meta.events.register("before-send.*", add)
    return client
