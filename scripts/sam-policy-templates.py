"""Makes src/templates/languages/cloudformation/policy-templates.json anew: what each of SAM's policy templates grants.

Needs Python with the package aws-sam-translator (it was made with 1.110.0).
"""
import json
import pathlib
import re
import samtranslator

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCE = pathlib.Path(samtranslator.__path__[0], 'policy_templates_data', 'policy_templates.json')
TARGET = ROOT / 'src/templates/languages/cloudformation/policy-templates.json'


def several(value):
    return value if isinstance(value, list) else [value]


def resource(value):
    """The ARN with the template's parameters in `${…}`."""
    if isinstance(value, str):
        return value
    sub = value['Fn::Sub']
    form, names = sub if isinstance(sub, list) else (sub, {})
    for inner, outer in names.items():
        form = re.sub(r'\$\{' + inner + r'\}', lambda _: '${' + outer['Ref'] + '}', form)
    return form


templates = json.loads(SOURCE.read_text())['Templates']
rows = {
    name: [
        {
            'actions': ' '.join(sorted(several(statement['Action']))),
            'resources': [resource(one) for one in several(statement['Resource'])],
            **({'conditional': True} if 'Condition' in statement else {}),
        }
        for statement in template['Definition']['Statement']
    ]
    for name, template in sorted(templates.items())
}
TARGET.write_text('{\n' + ',\n'.join(f'  {json.dumps(name)}: {json.dumps(rows[name])}' for name in rows) + '\n}\n')
