#!/usr/bin/env bash
# Makes anew what tools make of the sources in __tests__/templates/tools, and of the same with every suggestion taken (`after`):
# `translated.json` (SAM's translator), `packaged.yaml` (`aws cloudformation package`), `packaged.json` (the Serverless Framework), `plan.json` (Terraform) and `cdk.out` (AWS CDK, without what
# nobody reads of it). Nothing is deployed and no account is asked. Tests need none of the tools. It says which outputs it could not make again, and leaves those as they are.
#
# Needs, each for its own: Python with aws-sam-translator 1.110.0 and PyYAML; the AWS CLI 1.45.11; npm's registry (serverless 3.40.0, aws-cdk-lib 2.276.0); Terraform with the provider aws 5.100.0 (from its
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
# all, or those that are named: sam packaged serverless serverless-program terraform cdk
wanted() { [ -z "${names// /}" ] || [[ " $names " == *" $1 "* ]]; }
names="$*"

indented() { # Without the time, which would differ each time.
  python3 -c 'import json,sys; d=json.load(sys.stdin); d.pop("timestamp", None); print(json.dumps(d, indent=1))'
}

service() ( # What the Serverless Framework makes of the service in a folder.
  mkdir -p "$work/serverless" && cd "$work/serverless" || return 1
  [ -d node_modules ] || {
    npm init -y > /dev/null && npm install --silent serverless@3.40.0 serverless-iam-roles-per-function@3.2.0 ts-node@10.9.2 typescript@5.9.3
  } || return 1
  rm -rf service && mkdir service && cp -r "$1/." service && cd service || return 1
  echo 'exports.h = async () => ({})' > a.js
  echo '{ "compilerOptions": { "module": "commonjs", "target": "es2020" } }' > tsconfig.json
  # without types: those of the framework are not installed
  TS_NODE_TRANSPILE_ONLY=true AWS_ACCESS_KEY_ID=none AWS_SECRET_ACCESS_KEY=none npx serverless package > /dev/null &&
    indented < .serverless/cloudformation-template-update-stack.json
)

for folder in "$tools" "$tools/after"; do
  ! wanted sam || { python3 "$here/translate-sam.py" "$folder/sam/template.yaml" > "$work/sam.json" &&
    cp "$work/sam.json" "$folder/sam/translated.json" || missing+=("$folder/sam/translated.json"); }

  ! wanted packaged || { python3 "$here/package-template.py" "$folder/packaged/template.yaml" > "$work/packaged.yaml" &&
    python3 "$here/translate-sam.py" "$work/packaged.yaml" > "$work/packaged-sam.json" &&
    cp "$work/packaged.yaml" "$folder/packaged/packaged.yaml" &&
    cp "$work/packaged-sam.json" "$folder/packaged/translated.json" || missing+=("$folder/packaged"); }

  for name in serverless serverless-program; do
    # nothing is suggested in a program: there is nothing after
    ! { wanted "$name" && [ -d "$folder/$name" ]; } || { service "$folder/$name" > "$work/packaged.json" &&
      cp "$work/packaged.json" "$folder/$name/packaged.json" || missing+=("$folder/$name/packaged.json"); }
  done

  ! wanted terraform || { mkdir -p "$work/terraform" && cp -r "$folder/terraform/." "$work/terraform" && (
    cd "$work/terraform" || exit 1
    terraform init -input=false > /dev/null &&
      terraform plan -input=false -out plan.out > /dev/null &&
      terraform show -json plan.out | indented > ../plan.json
  ) && cp "$work/plan.json" "$folder/terraform/plan.json" || missing+=("$folder/terraform/plan.json"); }

  for app in cdk/bin/shop.ts cdk-stages/bin/orders.ts cdk-javascript/bin/mail.js; do
    made="$folder/${app%%/*}"
    ! wanted cdk || { mkdir -p "$work/cdk" && rm -rf "$work/cdk.out" && (
      cd "$work/cdk" || exit 1
      [ -d node_modules ] || {
        npm init -y > /dev/null && npm install --silent aws-cdk-lib@2.276.0 constructs@10.8.1 esbuild@0.28.2
      }
      # a copy: here `.js` would be what this project's package.json says
      rm -rf source && cp -r "$made" source
      npx esbuild "source/${app#*/}" --bundle --platform=node --outfile=app.js --log-level=error \
        --external:aws-cdk-lib --external:constructs || exit 1
      # what the CDK's command line adds to cdk.json
      context="$(node -p 'const { context } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"))
        JSON.stringify({ ...context, "aws:cdk:enable-path-metadata": true })' "$made/cdk.json")"
      CDK_CONTEXT_JSON="$context" CDK_OUTDIR="$work/cdk.out" node app.js
    ) && rm -rf "$made/cdk.out" && (
      # with the folders of stages; without what nobody reads
      cd "$work/cdk.out" && find . -name manifest.json -o -name '*.template.json' | while read -r one; do
        mkdir -p "$made/cdk.out/$(dirname "$one")" && cp "$one" "$made/cdk.out/$one"
      done
    ) || missing+=("$made/cdk.out"); }
  done
done

# what the constructs' methods grant, as the sources of the reader have it
grants="$here/../src/templates/languages/cdk/grants.json"
! wanted cdk || { (cd "$work/cdk" && OUT="$work/grants.out" node "$here/cdk-grants.mjs" > "$work/grants.json" 2> /dev/null) &&
  cp "$work/grants.json" "$grants" && (cd "$here/.." && npx prettier --write "$grants" > /dev/null) || missing+=("$grants"); }

[ "${#missing[@]}" -eq 0 ] || printf 'Not made again: %s\n' "${missing[@]}" >&2
[ "${#missing[@]}" -eq 0 ]
