// The procedures behind the figures. Nothing of them is stored: they are computed when somebody asks.
import { guarded } from '../guard.ts'
import { figuresOfOwn } from './own.ts'
import { figuresOfSession } from './session.ts'

export const figures = {
  session: guarded.figures.session.handler(({ context, input }) =>
    figuresOfSession(context.db, context.actor, input.sessionId),
  ),
  own: guarded.figures.own.handler(({ context }) => figuresOfOwn(context.db, context.core, context.actor)),
}
