"""Prints what SAM's translator makes of a template. Needs Python with the packages aws-sam-translator (1.110.0) and PyYAML.

Usage: translate-sam.py TEMPLATE
"""
import json
import os
import pathlib
import sys

os.environ.setdefault('AWS_DEFAULT_REGION', 'us-east-1')

import samtranslator  # noqa: E402 (the region is read when it is loaded)
from samtranslator.translator.transform import transform  # noqa: E402
from samtranslator.yaml_helper import yaml_parse  # noqa: E402


class PoliciesOfAws:
    """The ARNs of AWS's policies by their names, without asking IAM."""

    def load(self):
        data = pathlib.Path(samtranslator.__path__[0], 'internal', 'data', 'aws_managed_policies.json')
        return json.loads(data.read_text())['aws']


template = yaml_parse(pathlib.Path(sys.argv[1]).read_text())
print(json.dumps(transform(template, {}, PoliciesOfAws()), indent=1))
