#!/usr/bin/env bash
# Makes anew what tools make of the sources in __tests__/templates/tools: `packaged.json` and `plan.json`. Needs the network, Node.js and
# Terraform with the provider aws 5.100.0; tests need none of them. SAM's translator was not to be had where these were made: what SAM
# makes of its templates is written by hand in the tests. Nothing is deployed and no account is asked.
set -euo pipefail
tools="$(cd "$(dirname "$0")/.." && pwd)/__tests__/templates/tools"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

cp -r "$tools/serverless" "$tools/terraform" "$work"
cd "$work/serverless"
echo 'exports.h = async () => ({})' > a.js
npm init -y > /dev/null
npm install --silent serverless@3.40.0 serverless-iam-roles-per-function@3.2.0
AWS_ACCESS_KEY_ID=none AWS_SECRET_ACCESS_KEY=none npx serverless package
cp .serverless/cloudformation-template-update-stack.json "$tools/serverless/packaged.json"

cd "$work/terraform"
terraform init -input=false
terraform plan -input=false -out plan.out
terraform show -json plan.out > "$tools/terraform/plan.json"
npx prettier --write "$tools"
