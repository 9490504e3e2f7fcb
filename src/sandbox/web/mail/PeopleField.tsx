import { useState } from 'react'
import type { Person } from '../../cast.ts'

interface PeopleFieldProps {
  label: string
  people: readonly Person[]
  known: readonly Person[]
  onChange: (people: Person[]) => void
}

/** To, Cc or Bcc: chips, and a field with suggestions. */
export function PeopleField({ label, people, known, onChange }: PeopleFieldProps) {
  const [text, setText] = useState('')
  const listId = `known-${label}`
  const add = (typed: string) => {
    const email = typed.trim().replace(/[,;]$/, '')
    if (!email.includes('@')) return
    const person = known.find((candidate) => candidate.email === email.toLowerCase())
    onChange([
      ...people,
      person ? { name: person.name, email: person.email } : { name: email, email },
    ])
    setText('')
  }
  const onText = (typed: string) => {
    const isChosen = known.some(({ email }) => email === typed)
    if (isChosen || /[,;]$/.test(typed)) add(typed)
    else setText(typed)
  }
  return (
    <div className="people-field">
      <label htmlFor={`field-${label}`}>{label}</label>
      <div className="chips">
        {people.map((person) => (
          <span className="chip" key={person.email} title={person.email}>
            {person.name}
            <button
              className="quiet"
              aria-label={`Remove ${person.name}`}
              onClick={() => onChange(people.filter(({ email }) => email !== person.email))}
            >
              ×
            </button>
          </span>
        ))}
        <input
          id={`field-${label}`}
          list={listId}
          value={text}
          autoComplete="off"
          onChange={(event) => onText(event.target.value)}
          onBlur={() => add(text)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add(text)
            if (event.key === 'Backspace' && text === '') onChange(people.slice(0, -1))
          }}
        />
        <datalist id={listId}>
          {known.map(({ email, name }) => (
            <option key={email} value={email}>
              {name}
            </option>
          ))}
        </datalist>
      </div>
    </div>
  )
}
