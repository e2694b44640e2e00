#!/usr/bin/env bash
# Makes anew what tools make of the sources in __tests__/templates/tools, and of the same with every suggestion taken (`after`):
# `translated.json` (SAM's translator), `packaged.json` (the Serverless Framework) and `plan.json` (Terraform). Nothing is deployed and no
# account is asked. Tests need none of the tools. It says which outputs it could not make again, and leaves those as they are.
#
# Needs, each for its own: Python with aws-sam-translator 1.110.0 and PyYAML; npm's registry; Terraform with the provider aws 5.100.0 (from its
# registry, or from a mirror that the Terraform CLI's configuration names). Not made by any tool: what terraform-aws-modules' modules make of
# their inputs, which the tests have from the modules' sources.
#
# After a change of what is suggested: WRITE_TEMPLATES=1 npm test -- __tests__/templates/constructs, then this script, then the tests.
set -uo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
tools="$here/../__tests__/templates/tools"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
missing=()

indented() { # Without the time, which would differ each time.
  python3 -c 'import json,sys; d=json.load(sys.stdin); d.pop("timestamp", None); print(json.dumps(d, indent=1))'
}

for folder in "$tools" "$tools/after"; do
  python3 "$here/translate-sam.py" "$folder/sam/template.yaml" > "$work/sam.json" &&
    cp "$work/sam.json" "$folder/sam/translated.json" || missing+=("$folder/sam/translated.json")

  mkdir -p "$work/serverless" && cp "$folder/serverless/serverless.yml" "$work/serverless" && (
    cd "$work/serverless" || exit 1
    echo 'exports.h = async () => ({})' > a.js
    [ -d node_modules ] || { npm init -y > /dev/null && npm install --silent serverless@3.40.0 serverless-iam-roles-per-function@3.2.0; }
    AWS_ACCESS_KEY_ID=none AWS_SECRET_ACCESS_KEY=none npx serverless package > /dev/null &&
      indented < .serverless/cloudformation-template-update-stack.json > ../packaged.json
  ) && cp "$work/packaged.json" "$folder/serverless/packaged.json" || missing+=("$folder/serverless/packaged.json")

  mkdir -p "$work/terraform" && cp -r "$folder/terraform/." "$work/terraform" && (
    cd "$work/terraform" || exit 1
    terraform init -input=false > /dev/null &&
      terraform plan -input=false -out plan.out > /dev/null &&
      terraform show -json plan.out | indented > ../plan.json
  ) && cp "$work/plan.json" "$folder/terraform/plan.json" || missing+=("$folder/terraform/plan.json")
done

[ "${#missing[@]}" -eq 0 ] || printf 'Not made again: %s\n' "${missing[@]}" >&2
[ "${#missing[@]}" -eq 0 ]
