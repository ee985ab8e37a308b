// The day it is by the core's clock; marks and talks carry it.
import { useCoreNow } from '../deliberations/useCoreNow.ts'
import { dayAt } from './days.ts'

export const useToday = (): string => dayAt(useCoreNow())
