import { App } from 'aws-cdk-lib'
import { OrdersStage, ToolsStage } from '@stacks'

const app = new App()

for (const id of ['Dev', 'Prod']) {
  new OrdersStage(app, id, { audited: id === 'Prod' })
}
new ToolsStage(app, 'Tools')
