#!/usr/bin/env node
const cdk = require('aws-cdk-lib')
const { MailStack } = require('../lib/mail-stack')

const app = new cdk.App()
new MailStack(app, 'Mail', { stackName: 'mail' })
