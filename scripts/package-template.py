"""Prints what `aws cloudformation package` makes of a template. Needs the AWS CLI (1.45.11). Its S3 is a server of this script: nothing leaves
the machine. `sam build` was not there to run:
the tests add what it notes beside, SamResourceId in the metadata of each resource.

Usage: package-template.py TEMPLATE
"""
import http.server
import os
import pathlib
import subprocess
import sys
import tempfile
import threading


class Bucket(http.server.BaseHTTPRequestHandler):
    """Has nothing yet, and takes everything."""

    def do_HEAD(self):
        self.send_response(404)
        self.end_headers()

    def do_PUT(self):
        self.rfile.read(int(self.headers.get('Content-Length', 0)))
        self.send_response(200)
        self.send_header('ETag', '"0"')
        self.end_headers()

    def log_message(self, *_):
        pass


with tempfile.TemporaryDirectory() as folder:
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Bucket)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    template = pathlib.Path(folder, 'template.yaml')
    template.write_text(pathlib.Path(sys.argv[1]).read_text())
    code = pathlib.Path(folder, 'index.js')
    code.write_text('exports.handler = async () => ({})\n')
    os.utime(code, (1_000_000_000, 1_000_000_000))  # its time is a part of the address that the CLI gives it
    packaged = pathlib.Path(folder, 'packaged.yaml')
    subprocess.run(
        ['aws', 'cloudformation', 'package', '--template-file', str(template), '--s3-bucket', 'code',
         '--output-template-file', str(packaged)],
        check=True, stdout=subprocess.DEVNULL,
        env={**os.environ, 'AWS_ENDPOINT_URL_S3': f'http://127.0.0.1:{server.server_port}', 'AWS_ACCESS_KEY_ID': 'none',
             'AWS_SECRET_ACCESS_KEY': 'none', 'AWS_DEFAULT_REGION': 'us-east-1'})
    server.shutdown()
    print(packaged.read_text(), end='')
