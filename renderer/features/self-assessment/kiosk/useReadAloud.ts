// Reads a sentence out with a Dutch voice that is on this computer. A voice that needs the network is not used: what is
// read out is about a person. null where there is no such voice.
import { useEffect, useState } from 'react'

const speech = (): SpeechSynthesis | undefined => ('speechSynthesis' in window ? window.speechSynthesis : undefined)

/** A Flemish voice before another Dutch one. */
function dutchVoice(): SpeechSynthesisVoice | null {
  const voices = speech()?.getVoices() ?? []
  const here = voices.filter(({ lang, localService }) => localService && /^nl\b/i.test(lang.replace('_', '-')))
  return here.find(({ lang }) => /be$/i.test(lang)) ?? here[0] ?? null
}

export function useReadAloud(): ((text: string) => void) | null {
  const [voice, setVoice] = useState(dutchVoice)
  useEffect(() => {
    const engine = speech()
    if (engine === undefined) return
    const renew = () => setVoice(dutchVoice())
    // Voices come in after the page.
    engine.addEventListener('voiceschanged', renew)
    renew()
    return () => {
      engine.removeEventListener('voiceschanged', renew)
      engine.cancel()
    }
  }, [])
  const engine = speech()
  if (voice === null || engine === undefined) return null
  return (text) => {
    const spoken = new SpeechSynthesisUtterance(text)
    spoken.voice = voice
    spoken.lang = voice.lang
    spoken.rate = 0.9
    engine.cancel()
    engine.speak(spoken)
  }
}
