export { OrdersStage } from './orders-stage'
export * from './tools-stage'
