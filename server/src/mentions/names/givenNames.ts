import { wordList } from './wordList';

/** Common given names of many countries: one of them makes a run of capitals a person. Not complete, and need not be. */
export const givenNames = wordList(`
Aaron Abdul Abdullah Abigail Abraham Adam Adnan Adrian Adriana Ahmad Ahmed Aidan Aisha Akira Alan Alastair Albert Alberto Aleksandr Alejandra
Alejandro Aleksander Alessandro Alex Alexander Alexandra Alexei Alexis Alfred Ali Alice Alicia Alison Allan Allen Allison Alvin Amanda Amber
Amelia Amina Amir Amit Amy Ana Anders Andre Andrea Andreas Andrei Andrew Andrey Andy Angel Angela Angelo Anil Anita Anna Anne Annie Ann
Anthony Anton Antonio António Arash Archie Ariel Arjun Arthur Arturo Asha Ashley Asif Audrey Austin Ayesha Barbara Barry Beatrice Beatriz
Ben Benedict Benjamin Bernard Bernie Beth Bethany Betty Beverly Bill Billy Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brett Brian
Bruce Bruno Bryan Caitlin Callum Cameron Camila Carl Carla Carlos Carmen Carol Caroline Carolyn Carrie Catherine Cathy Cecilia Cesar Chad
Charles Charlie Charlotte Chelsea Cheryl Chloe Chris Christian Christina Christine Christopher Chuck Cindy Claire Clara Clare Claudia Clive
Colin Connor Conor Craig Cristina Crystal Curtis Cynthia Daisy Dale Damian Damien Dan Dana Daniel Daniela Daniele Danielle Danny Daoud Darren
Dave David Dawn Dean Deborah Debbie Declan Denis Dennis Derek Derrick Diana Diane Diego Dimitri Dmitri Dmitry Dominic Don Donald Donna
Doris Dorothy Doug Douglas Duncan Dylan Eddie Edgar Edith Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elisabeth Elizabeth
Ella Ellen Elliot Ellis Emily Emma Emmanuel Enrique Eric Erica Erik Erin Ernest Ernesto Esteban Esther Ethan Eugene Eva Evan Evelyn Fabio
Faisal Farah Farid Fatima Federico Felix Fernanda Fernando Fiona Florence Frances Francesca Francesco Francis Francisco Frank Franklin Fred
Freddie Frederick Gabriel Gareth Gary Gavin Gemma Geoff Geoffrey George Gerald Gerard Gerry Gianni Gilbert Giovanni Gita Giulia Giuseppe Glen
Glenda Glenn Gloria Gordon Grace Graham Greg Gregory Greta Guillermo Gustavo Guy Habib Hailey Hamid Hamza Hana Hannah Hans Harold Harriet
Harrison Harry Harvey Hasan Hassan Heather Heidi Helen Helena Henri Henrik Henry Herbert Hiroshi Holly Howard Hugh Hugo Hussein Ian Ibrahim
Igor Imran Ines Ingrid Irene Irina Isaac Isabel Isabella Ismail Ivan Jack Jackie Jackson Jacob Jacqueline Jacques Jake Jamal James Jamie Jan
Jane Janet Janice Jared Jasmine Jason Javier Jay Jean Jeff Jeffrey Jenna Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy
Joan Joanna Joanne Joao João Joe Joel Johan Johannes John Johnny Jon Jonas Jonathan Jordan Jorge Jose José Joseph Josephine Josh Joshua Joyce
Juan Jude Judith Judy Julia Julian Julie Juliet Julio Jurgen Jürgen Justin Kareem Karen Karim Karl Karolina Kate Katherine Kathleen Kathryn
Kathy Katie Kaya Keith Kelly Ken Kenneth Kenny Kevin Khaled Khalid Kieran Kim Kimberly Kirsten Krishna Kristen Kristin Kumar Kurt Kyle Lance
Larry Lars Laura Lauren Laurence Laurie Lawrence Leah Lee Leila Leo Leon Leonard Leonardo Leslie Lewis Liam Lidia Lila Lily Linda Lindsay
Lisa Liz Lloyd Lois Lorenzo Lorraine Louis Louise Luc Luca Lucas Lucia Lucy Luis Luisa Luiz Luke Lydia Lynn Mahmoud Malcolm Malik Mandy Manuel
Marc Marcel Marco Marcos Marcus Margaret Maria María Marian Marianne Marie Mariam Marilyn Marina Mario Marion Marjorie Mark Markus Marta Martha
Martin Martina Marvin Mary Maryam Mateo Mathieu Matt Matteo Matthew Maureen Maurice Mauricio Max Maxim Maya Megan Mehmet Mei Melanie Melissa
Mercedes Meredith Mia Michael Michel Michelle Miguel Mihai Mikael Mike Mikhail Milan Mildred Mindy Miriam Mohamed Mohammad Mohammed Moira Molly
Mona Monica Monique Morgan Moses Muhammad Mustafa Nadia Nancy Naomi Natalia Natalie Natasha Nathan Nathaniel Neil Nicholas Nick Nicola Nicolas
Nicole Nigel Nikolai Nina Noah Noel Nora Norma Norman Olga Oliver Olivia Olga Omar Orlando Oscar Osama Otto Owen Pablo Paige Pamela Paolo Pat
Patricia Patrick Paul Paula Pauline Pavel Pedro Peggy Penelope Penny Perry Pete Peter Petra Phil Philip Philippa Philippe Phillip Phyllis
Pierre Pieter Polly Priya Rachel Rafael Rahul Raj Rajesh Rajiv Ralph Ramon Ramón Randy Rania Raquel Rashid Raul Ravi Ray Raymond Rebecca Reggie
Regina René Reza Ricardo Richard Rick Ricky Rita Rob Robert Roberta Roberto Robin Rodney Rodrigo Roger Roland Roman Ron Ronald Ronnie Rosa Rosie
Rosemary Ross Roy Ruben Rubén Rupert Russell Ruth Ryan Sabrina Sadiq Salim Sally Salma Salman Sam Samantha Samir Samuel Sandra Sandy Sanjay
Santiago Sara Sarah Scott Sean Sebastian Serena Serge Sergei Sergey Sergio Shane Shannon Sharon Shaun Sheila Shirley Silvia Simon Simone Sofia
Sonia Sophia Sophie Stacey Stacy Stanley Stefan Stefano Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Sunil Susan Susanna Suzanne
Svetlana Sven Sylvia Tamara Tanya Tara Tariq Tatiana Ted Terence Teresa Terry Thabo Theo Theodore Theresa Thomas Tiffany Tim Timothy Tina Toby
Todd Tom Tomas Tommy Toni Tony Tracey Tracy Travis Trevor Tyler Ursula Usman Valentina Valerie Vanessa Vera Veronica Vicky Victor Victoria
Vijay Viktor Vikram Vincent Vincenzo Virginia Vivian Vladimir Volodymyr Walter Wanda Warren Wayne Wendy Werner Will William Willie Wolfgang
Xavier Xi Yasmin Yasser Yolanda Youssef Yuki Yuri Yusuf Yvonne Zachary Zainab Zara Zoe
`);
