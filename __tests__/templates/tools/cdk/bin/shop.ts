#!/usr/bin/env node
import * as cdk from 'aws-cdk-lib'
import { DataStack } from '../stacks/data-stack'
import { JobsStack } from '../stacks/jobs-stack'
import { RolesStack } from '../stacks/roles-stack'
import { ShopStack } from '../stacks/shop-stack'

const app = new cdk.App()
const stage = app.node.tryGetContext('stage') ?? 'dev'

const data = new DataStack(app, 'Data', { stackName: `shop-data-${stage}` })
new ShopStack(app, 'Shop', { stackName: `shop-${stage}`, orders: data.orders })
new JobsStack(app, `Jobs-${stage}`, { reports: data.reports })
new RolesStack(app, 'Roles')
