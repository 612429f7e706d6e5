import { testCorpus } from './corpus';

testCorpus('count-and-list', {
    fires: [
        'The mayor named four priorities: education, crime and jobs.',
        'The club signed two players: Abel, Brown and Cole.',
        'She keeps three kinds of animal: cats, dogs, hens and bees.',
        'The three winners were Smith, Jones, Brown and Lee.',
        'The plan rests on five pillars: trade, transport, housing and health.',
        'Two towns – Abbot, Barrow and Colne – lost power.',
        'He plays four instruments: piano, violin, and drums.',
        'The four finalists are Peru, Chile and Brazil.',
        'They want three things: peace, bread, land and work.',
    ],
    silent: [
        'The mayor named three priorities: education, crime and jobs.',
        'The mayor named four priorities, including education, crime and jobs.',
        'The mayor named three priorities: food and drink, crime and jobs.',
        'The mayor named three priorities: education and crime. The third is housing.',
        'The tour takes in three cities: Paris, France; Rome, Italy; and Madrid, Spain.',
        'The tour takes in three cities: Paris, France, Rome, Italy, and Madrid, Spain.',
        'There are two problems: the money, and the people who must spend it.',
        'The three men were tired, hungry, cold and lost.',
        'The top 10 songs: love, loss and money.',
        'There was one question: who paid, when and why.',
        'Chapter two: war and peace and after.',
        'He gave three reasons: it was late, it was cold and he was tired.',
        'They have two sons: Tom, a doctor, and Jim, a baker.',
        'The four members: Ann (bass), Bob (drums) and others.',
        'The two sides – Harwick and Fulton – agreed.',
    ],
});
