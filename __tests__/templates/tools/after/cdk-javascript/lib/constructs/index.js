const { handler } = require('./handler')

module.exports = { ...require('./sender'), Archive: require('./archive'), handler }
