import { wordSet } from '../../../base/word-set.ts';

/** Given names mostly of men. General knowledge; a few hundred of the commonest in world news. */
export const maleNames = wordSet(`
James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul
Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry
Justin Scott Brandon Benjamin Samuel Gregory Alexander Frank Patrick Raymond Jack Dennis Jerry Tyler Aaron Jose José Adam Nathan
Henry Douglas Zachary Peter Kyle Ethan Walter Noah Jeremy Christian Keith Roger Terry Austin Sean Gerald Carl Harold Dylan Arthur
Lawrence Jordan Jesse Bryan Billy Bruce Gabriel Joe Logan Alan Juan Albert Willie Elijah Wayne Randy Vincent Mason Roy Ralph Bobby
Russell Bradley Philip Phillip Eugene Mike Bill Bob Jim Tom Dave Steve Dan Tim Matt Chris Tony Greg Jeff Rick Ron Don Ken Ted Ed
Fred Sam Ben Nick Alex Andy Pete Phil Ray Rob Doug Barry Barack Hugh Ian Neil Nigel Simon Graham Colin Stuart Gordon Malcolm Duncan
Alastair Angus Craig Derek Trevor Clive Geoffrey Leonard Stanley Norman Howard Ernest Oscar Leo Max Felix Hans Klaus Jürgen Wolfgang
Günter Karl Otto Fritz Heinz Stefan Lars Erik Sven Anders Bjorn Olaf Jens Jan Pieter Willem Johan Henk Pierre Jean Jacques François
Francois Michel Philippe Emmanuel Nicolas Laurent Olivier Alain Marcel Yves Giovanni Giuseppe Marco Matteo Luca Paolo Antonio Mario
Francesco Silvio Roberto Carlos Luis Miguel Pedro Pablo Javier Fernando Diego Alejandro Rafael Manuel Jorge Ricardo Eduardo Sergio
Andrés Andres Enrique Raul Raúl Alberto Hugo Nicolás Gustavo Mauricio Hector Héctor Ramon Ramón João Paulo Joaquim Luiz
Vladimir Dmitry Dmitri Sergei Sergey Alexei Alexey Mikhail Boris Ivan Igor Oleg Andrei Yuri Nikolai Pavel Viktor Volodymyr Petro
Lech Donald Jarosław Jaroslaw Andrzej Viktor Zoltan Miloš Aleksandar Goran Zoran Slobodan Nikos Alexis Kostas Yannis Recep Mehmet
Mustafa Ahmet Ali Hassan Hussein Mohammed Mohammad Muhammad Mohamed Ahmed Ahmad Mahmoud Omar Khalid Abdul Abdullah Ibrahim Ismail
Yusuf Youssef Tariq Karim Bashar Saddam Osama Ayman Hamid Hamed Hassan Javad Reza Amir Saeed Imran Nawaz Asif Benjamin Avi Yair
Moshe Shimon Ehud Yitzhak Ariel Narendra Rahul Rajiv Sanjay Amit Arvind Manmohan Vijay Anil Sunil Ravi Raj Arun Ashok Deepak Xi Li
Wei Jun Ming Hiroshi Shinzo Kenji Takashi Akira Yukio Taro Kim Jong Lee Joko Rodrigo Nelson Jacob Thabo Desmond Cyril Kofi Kwame
Goodluck Olusegun Emeka Chinua Paul Yoweri Uhuru Raila Mwai Robert Haile Meles Julius Darren Damon Derrick Dwayne Marcus Malik
Jamal Tyrone Lamar Darnell Trey Chad Brett Brad Todd Troy Shane Shawn Wesley Curtis Clarence Earl Melvin Herbert Lloyd Leon Lewis
Louis Marvin Theodore Glenn Warren Calvin Harvey Milton Mitch Newt Rand Marco Jeb Dick Rush Rudy Sheldon Elon Satya Sundar
Tucker Wolf Anderson Rex Stewart Evan Cody Cole Caleb Isaac Liam Connor Owen Luke Lucas Hunter Blake Cameron Julian Adrian Seth
Jared Brent Brendan Gavin Grant Garrett Jake Josh Zach Will Clay Clint Drew Ross Vince Vic Cory Corey Joel Jon Jonah Micah Abel
Abraham Abe Gideon Saul Solomon Reuben Rupert Piers Giles Jeremy Kieran Declan Seamus Eoin Conor Padraig Rory Callum Alistair Rhys
Gareth Emlyn Bertrand Thierry Didier Cristiano Lionel Rohan Sachin Virat Usain Naftali Ishmael Emil Ludwig Johann Friedrich`);

/** Given names mostly of women. */
export const femaleNames = wordSet(`
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily
Donna Michelle Carol Amanda Melissa Deborah Stephanie Dorothy Rebecca Sharon Laura Cynthia Amy Kathleen Angela Shirley Brenda Emma
Anna Pamela Nicole Samantha Katherine Christine Helen Debra Rachel Carolyn Janet Maria Catherine Heather Diane Olivia Julie Joyce
Victoria Ruth Virginia Lauren Kelly Christina Joan Evelyn Judith Andrea Hannah Megan Cheryl Jacqueline Martha Madison Teresa Gloria
Sara Janice Ann Kathryn Abigail Sophia Frances Jean Alice Judy Isabella Julia Grace Amber Denise Danielle Marilyn Beverly Charlotte
Natalie Theresa Diana Brittany Doris Kayla Alexis Lori Marie Hillary Hilary Nikki Sally Kate Katie Kathy Cathy Liz Beth Jen Jenny
Jill Sue Anne Annie Peggy Rose Rosa Lucy Ellen Eleanor Edith Florence Irene Louise Clara Claire Clare Alison Fiona Gillian Nicola
Theresa Priti Harriet Yvette Diane Margaret Angela Ursula Annegret Petra Sabine Heike Monika Birgit Ingrid Astrid Greta Freya Sigrid
Brigitte Ségolène Marine Christine Simone Valérie Sophie Camille Chloé Juliette Isabelle Giulia Chiara Francesca Giorgia Federica
Elena Carmen Lucía Lucia Sofia Isabel Ana Cristina Beatriz Gabriela Daniela Alejandra Mariana Michelle Dilma Michele Verónica
Valentina Ivanka Melania Tiffany Svetlana Natalia Natalya Olga Tatiana Tatyana Irina Yulia Ekaterina Anastasia Maryna Oksana Aung
Indira Sonia Priyanka Benazir Malala Fatima Fatma Aisha Ayesha Leila Layla Zainab Khadija Mariam Maryam Noor Nadia Rania Yasmin
Golda Tzipi Ayelet Yael Noa Miriam Esther Naomi Leah Hana Yuki Yoko Sakura Keiko Mei Ling Xia Yan Ellen Winnie Graça Ngozi
Chimamanda Wangari Amina Nana Joyce Condoleezza Michelle Oprah Beyoncé Rihanna Kamala Tulsi Nancy Elena Sonia Loretta Susan Madeleine
Megyn Dana Sarah Stacey Stacy Tracy Tammy Tina Toni Wanda Vanessa Valerie Veronica Vivian Wendy Yolanda Yvonne Zoe Zoey
April June Autumn Paige Brooke Brianna Courtney Crystal Erica Erika Erin Jasmine Jenna Kara Kaitlyn Kristen Kristin Kristina
Latoya Leslie Lindsay Lindsey Mackenzie Mallory Meghan Mia Molly Monica Morgan Nina Norma Paula Phyllis Regina Rhonda Robin Roberta
Sabrina Selena Shannon Sheila Sherry Sierra Stella Sylvia Taylor Tamara Tara Gina Gail Georgia Geraldine Gretchen
Gwen Holly Hope Ida Imogen Iris Ivy Jackie Jamie Janelle Jo Jodie Josephine Joy Juliana June Kristi Lena Leticia Lillian Lily Lois
Loretta Lorraine Lynn Mabel Maggie Marcia Marian Marissa Marjorie Marlene Maureen Maxine Mercedes Meredith Mildred Minnie Nora
Odessa Pauline Pearl Penelope Penny Phoebe Priscilla Ramona Rita Rosemary Roxanne Ruby Sadie Savannah Bernadette Bertha Bethany
Bianca Blanche Bonnie Bridget Camila Candice Carla Carly Caroline Cassandra Cecilia Celeste Celia Chelsea Cindy Claudia Colleen
Constance Cora Daisy Daphne Dawn Deanna Debbie Delia Desiree Dolores Eileen Elaine Eloise Elsa Eva Faith Felicia Gabrielle Genevieve`);

const KNOWN: ReadonlySet<string> = new Set([...maleNames, ...femaleNames].map((name) => name.toLowerCase()));

/** True of a folded word that is somebody's given name. */
export function isGivenName(folded: string): boolean {
  return KNOWN.has(folded);
}
