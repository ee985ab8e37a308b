// The least page of the same stack: React, Mantine with its styles, one sentence. What ours costs is measured beside it.
import '@mantine/core/styles.layer.css'
import { MantineProvider, Text } from '@mantine/core'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <MantineProvider>
      <Text>Leeg</Text>
    </MantineProvider>,
  )
