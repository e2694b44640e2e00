#!/usr/bin/env node
import * as cdk from 'aws-cdk-lib'
import { DataStack } from '../lib/data-stack'
import { JobsStack } from '../lib/jobs-stack'
import { RolesStack } from '../lib/roles-stack'
import { ShopStack } from '../lib/shop-stack'

const app = new cdk.App()
const stage = app.node.tryGetContext('stage') ?? 'dev'

const data = new DataStack(app, 'Data', { stackName: `shop-data-${stage}` })
new ShopStack(app, 'Shop', { stackName: `shop-${stage}`, orders: data.orders })
new JobsStack(app, `Jobs-${stage}`, { reports: data.reports })
new RolesStack(app, 'Roles')
