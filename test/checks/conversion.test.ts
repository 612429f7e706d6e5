import { testCorpus } from './corpus';

testCorpus('conversion', {
    fires: [
        'The village is 10 miles (12 km) from the border.',
        'The fire covered 24,600 acres (about 60,800 hectares).',
        'The fire swept over 24,600 acres (about 60,800 hectares) by Wednesday.',
        'It lay nine nautical miles out, about 27 kilometres, when it sank.',
        'It was 30C (100F) in the shade.',
        'He is 5ft 10in (1.58m) tall.',
        'The truck weighs 20 tons (9 tonnes).',
        'Gusts of 50 mph (130 km/h) were measured.',
        'The pool holds 500 gallons (950 litres).',
        'The boxer weighs 200 pounds (440 kilograms).',
    ],
    silent: [
        'The village is 10 miles (16 km) from the border.',
        'Six-foot (2-metre) waves broke over the wall.',
        'The boat sank nine nautical miles (17 km) from port.',
        'It covered 24,600 acres, or roughly 38 square miles.',
        'It hit 41C (106F) on Friday.',
        'The planet has warmed by 2C (3.6F).',
        'The plane carried 500 gallons (2,270 litres) of fuel.',
        'The plot is two miles long, about a mile wide.',
        'The wall is 10 feet high (3 metres) and half a mile long.',
        'The gold weighed 12 ounces (373 grams).',
        'The race is run over 60 miles (100 km).',
        'The ship was 20 miles (37 km) off the coast.',
        'The tower is 300 feet (with its mast 120 metres) high.',
        'He ran 5 km (3 miles) a day.',
        'It is 100 miles (150 km) to the coast.',
    ],
});
