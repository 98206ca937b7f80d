import EditIcon from '@mui/icons-material/Edit';
import Button from '@mui/material/Button';
import { useGetList, useGetOne, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { FormDialog } from '../components/forms/FormDialog.js';
import { ChoiceInput, FlagInput, TextInput } from '../components/forms/inputs.js';
import { Mark } from '../components/Mark.js';
import { PageHeader } from '../components/PageHeader.js';
import { RecordName } from '../components/RecordName.js';
import { SampleMark, Words } from '../components/Words.js';
import { useCan } from '../platform/actor.js';
import { languages } from '../platform/i18n/languages.js';
import type { Translated } from '../platform/i18n/use-words.js';
import { Waiting } from '../platform/layout/Pages.js';
import { GrantTable } from './GrantTable.js';
import type { Person } from './people.js';

export const languageOptions = languages.map(({ locale, name }) => ({ value: locale, label: name }));

const PersonForm = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <FormDialog resource="people" id={id} title={translate('people.edit')} onClose={onClose}>
      <TextInput source="name" label="people.name" isRequired />
      <TextInput source="email" label="people.email" type="email" dir="ltr" isRequired />
      <ChoiceInput source="language" label="people.language" options={languageOptions} isRequired />
      <FlagInput source="isActive" label="people.is_active" />
    </FormDialog>
  );
};

interface HeldPost {
  readonly id: string;
  readonly name: Translated;
  readonly bodyId: string;
}

const Posts = ({ personId }: { readonly personId: string }) => {
  const translate = useTranslate();
  const { data: posts = [] } = useGetList<HeldPost>('posts', {
    pagination: { page: 1, perPage: 50 },
    sort: { field: 'name', order: 'ASC' },
    filter: { personId },
  });
  return (
    <section>
      <h2 className="section-head">{translate('people.posts')}</h2>
      {posts.length === 0 && <p className="muted">{translate('people.no_posts')}</p>}
      <ul className="plain-list">
        {posts.map(({ id, name, bodyId }) => (
          <li key={id}>
            <Words of={name} /> · <RecordName resource="bodies" id={bodyId} to={`/bodies/${bodyId}`} />
          </li>
        ))}
      </ul>
    </section>
  );
};

export const PersonShow = () => {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data: person, error } = useGetOne<Person>('people', { id });
  const mayManage = useCan('person.manage', { personId: id });
  const [isEditing, setEditing] = useState(false);
  if (error) throw error;
  if (!person) return <Waiting />;
  return (
    <>
      <PageHeader
        title={person.name}
        trail={[{ label: translate('people.title'), to: '/people' }]}
        marks={
          <>
            {person.isSample && <SampleMark />}
            {!person.isActive && <Mark tone="warning">{translate('people.inactive')}</Mark>}
          </>
        }
        facts={<bdi>{person.email}</bdi>}
        actions={
          mayManage && (
            <Button variant="outlined" startIcon={<EditIcon />} onClick={() => setEditing(true)}>
              {translate('ra.action.edit')}
            </Button>
          )
        }
      />
      <div className="page-body">
        <GrantTable personId={id} />
        <Posts personId={id} />
      </div>
      {isEditing && <PersonForm id={id} onClose={() => setEditing(false)} />}
    </>
  );
};
