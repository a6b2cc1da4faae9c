<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>AssistantPanel</name>
  <message>
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>Assistant</translation>
  </message>
  <message>
   <source>Configure…</source>
   <translation>Configurer…</translation>
  </message>
  <message>
   <source>Conversation with the assistant</source>
   <translation>Conversation avec l’assistant</translation>
  </message>
  <message>
   <source>Describe a change below. You see it on the canvas first, and take it or not.</source>
   <translation>Décrivez ci-dessous une modification. Vous la voyez d’abord sur le canevas, et la prenez ou non.</translation>
  </message>
  <message>
   <source>Describe a change: “Ask for the city too, and say it in the greeting”</source>
   <translation>Décrivez une modification : « Demande aussi la ville et cite-la dans la salutation »</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Erreur</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Thinking…</source>
   <translation>Réflexion…</translation>
  </message>
  <message>
   <source>What shall be changed</source>
   <translation>Ce qui doit être modifié</translation>
  </message>
  <message>
   <source>What the proposal changes</source>
   <translation>Ce que la proposition change</translation>
  </message>
  <message>
   <source>{} more</source>
   <translation>{} de plus</translation>
  </message>
 </context>
 <context>
  <name>Breadcrumbs</name>
  <message>
   <source>Back to “{}” (Alt+Up)</source>
   <translation>Retour à « {} » (Alt+Haut)</translation>
  </message>
  <message>
   <source>Where this flow is called from</source>
   <translation>D’où ce flux est appelé</translation>
  </message>
 </context>
 <context>
  <name>CanvasMenu</name>
  <message>
   <source>A value for one entry: mute that entry's control wire instead</source>
   <translation>Une valeur pour un accès : rendez plutôt muette sa connexion de contrôle</translation>
  </message>
  <message>
   <source>Add a branch</source>
   <translation>Ajouter une branche</translation>
  </message>
  <message>
   <source>Add an input</source>
   <translation>Ajouter une entrée</translation>
  </message>
  <message>
   <source>Add breakpoint</source>
   <translation>Placer un point d’arrêt</translation>
  </message>
  <message>
   <source>As all wires</source>
   <translation>Comme toutes les connexions</translation>
  </message>
  <message>
   <source>Collapse to a block</source>
   <translation>Replier en un bloc</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Curved</source>
   <translation>Courbe</translation>
  </message>
  <message>
   <source>Delete wire</source>
   <translation>Supprimer la connexion</translation>
  </message>
  <message>
   <source>Duplicate with what it reads</source>
   <translation>Dupliquer avec ce qu’il lit</translation>
  </message>
  <message>
   <source>Insert a node…</source>
   <translation>Insérer un nœud…</translation>
  </message>
  <message>
   <source>Mute: detach when running</source>
   <translation>Rendre muet : détacher à l’exécution</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open its flow</source>
   <translation>Ouvrir son flux</translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation>Ouvrir les réglages</translation>
  </message>
  <message>
   <source>Paste here</source>
   <translation>Coller ici</translation>
  </message>
  <message>
   <source>Remove breakpoint</source>
   <translation>Retirer le point d’arrêt</translation>
  </message>
  <message>
   <source>Remove its knots</source>
   <translation>Retirer ses points</translation>
  </message>
  <message>
   <source>Replace by</source>
   <translation>Remplacer par</translation>
  </message>
  <message>
   <source>Show as a tunnel</source>
   <translation>Afficher en tunnel</translation>
  </message>
  <message>
   <source>Square</source>
   <translation>Rectangulaire</translation>
  </message>
  <message>
   <source>Start the flow here</source>
   <translation>Commencer le flux ici</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>Droite</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Style</translation>
  </message>
 </context>
 <context>
  <name>ChangesPanel</name>
  <message>
   <source>Changes</source>
   <translation>Modifications</translation>
  </message>
  <message>
   <source>Compare with a file or with the saved version.</source>
   <translation>Comparez avec un fichier ou avec la version enregistrée.</translation>
  </message>
  <message>
   <source>No difference to {}</source>
   <translation>Aucune différence avec {}</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Côte à côte</translation>
  </message>
  <message>
   <source>Stop comparing</source>
   <translation>Arrêter la comparaison</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Flow</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>Flows</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Disposition</translation>
  </message>
  <message>
   <source>Layout “{}”</source>
   <translation>Disposition « {} »</translation>
  </message>
  <message>
   <source>Layouts</source>
   <translation>Dispositions</translation>
  </message>
  <message>
   <source>Node</source>
   <translation>Nœud</translation>
  </message>
  <message>
   <source>Search commands</source>
   <translation>Rechercher des commandes</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>Réglage</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
 </context>
 <context>
  <name>EditingSurface</name>
  <message>
   <source>Comment</source>
   <translation>Commentaire</translation>
  </message>
  <message>
   <source>Ctrl+Enter keeps the comment, Esc leaves it as it was</source>
   <translation>Ctrl+Entrée garde le commentaire, Échap le laisse tel quel</translation>
  </message>
  <message>
   <source>Get {}</source>
   <translation>Lire {}</translation>
  </message>
  <message>
   <source>Markdown; [words](node:id) leads to a node; Ctrl+Enter keeps, Esc forgets</source>
   <translation>Markdown ; [mots](node:id) mène à un nœud ; Ctrl+Entrée garde, Échap oublie</translation>
  </message>
  <message>
   <source>Set {}</source>
   <translation>Définir {}</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
 </context>
 <context>
  <name>FindPanel</name>
  <message>
   <source>All flows of the folder</source>
   <translation>Tous les flux du dossier</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Find where a variable, a tool or a subflow is used</source>
   <translation>Trouver où une variable, un outil ou un sous-flux est utilisé</translation>
  </message>
  <message>
   <source>Finds</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Trouvé</translation>
  </message>
  <message>
   <source>Node</source>
   <translation>Nœud</translation>
  </message>
  <message>
   <source>Nothing has this. Fewer words find more.</source>
   <translation>Rien n’a cela. Moins de mots trouvent davantage.</translation>
  </message>
  <message>
   <source>Nothing to look for in this flow</source>
   <translation>Rien à rechercher dans ce flux</translation>
  </message>
  <message>
   <source>Rename variable…</source>
   <translation>Renommer la variable…</translation>
  </message>
  <message>
   <source>This flow</source>
   <translation>Ce flux</translation>
  </message>
  <message>
   <source>Type a word of a title, a value, or a prompt. Marks and F3 lead through the finds.</source>
   <translation>Tapez un mot d’un titre, d’une valeur ou d’un prompt. Les marques et F3 parcourent les résultats.</translation>
  </message>
  <message>
   <source>Uses of</source>
   <translation>Usages de</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Where to search</source>
   <translation>Où rechercher</translation>
  </message>
 </context>
 <context>
  <name>FixMenu</name>
  <message>
   <source>Fix all {} problems of this kind</source>
   <translation>Corriger les {} problèmes de ce type</translation>
  </message>
  <message>
   <source>Nothing can be mended by itself here</source>
   <translation>Rien ne peut être corrigé automatiquement ici</translation>
  </message>
 </context>
 <context>
  <name>FlowView</name>
  <message>
   <source>Arrow keys go from node to node, Shift+G goes to frames and notes, Tab adds a node, C wires the current node, Ctrl+F6 leaves the canvas.</source>
   <translation>Les flèches vont de nœud en nœud, Maj+G va aux cadres et aux notes, Tab ajoute un nœud, C relie le nœud actuel, Ctrl+F6 quitte le canevas.</translation>
  </message>
  <message>
   <source>Flow canvas</source>
   <translation>Canevas du flux</translation>
  </message>
 </context>
 <context>
  <name>GalleryDialog</name>
  <message>
   <source>New from template or example</source>
   <translation>Nouveau à partir d’un modèle ou d’un exemple</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Search templates and examples</source>
   <translation>Rechercher des modèles et des exemples</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>Suivre la visite</translation>
  </message>
  <message>
   <source>Templates and examples</source>
   <translation>Modèles et exemples</translation>
  </message>
  <message>
   <source>What do you want to begin with?</source>
   <translation>Par quoi voulez-vous commencer ?</translation>
  </message>
 </context>
 <context>
  <name>InterfaceDialog</name>
  <message>
   <source>Caller</source>
   <translation>Appelant</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>Gives (pins of its end)</source>
   <translation>Donne (broches de sa fin)</translation>
  </message>
  <message>
   <source>Interface of “{}”</source>
   <translation>Interface de « {} »</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Broche</translation>
  </message>
  <message>
   <source>Takes (pins of its start)</source>
   <translation>Prend (broches de son début)</translation>
  </message>
  <message>
   <source>Update all callers</source>
   <translation>Mettre à jour tous les appelants</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What changes at the callers</source>
   <translation>Ce qui change chez les appelants</translation>
  </message>
 </context>
 <context>
  <name>KeyOverlay</name>
  <message>
   <source>; all of them: {}</source>
   <translation> ; tous ensemble : {}</translation>
  </message>
  <message>
   <source>Keys that mean something here</source>
   <translation>Touches utiles ici</translation>
  </message>
  <message>
   <source>Let go of the key, or press any other, to close</source>
   <translation>Relâchez la touche, ou appuyez sur une autre, pour fermer</translation>
  </message>
 </context>
 <context>
  <name>Layouts</name>
  <message>
   <source>Layout “{}” is kept under View</source>
   <translation>La disposition « {} » se trouve sous Affichage</translation>
  </message>
  <message>
   <source>The layout “{}” is of another version</source>
   <translation>La disposition « {} » vient d’une autre version</translation>
  </message>
 </context>
 <context>
  <name>Legend</name>
  <message>
   <source>For one entry only</source>
   <translation>Pour un seul accès</translation>
  </message>
  <message>
   <source>Legend of pins and wires</source>
   <translation>Légende des broches et connexions</translation>
  </message>
  <message>
   <source>Muted wire</source>
   <translation>Connexion muette</translation>
  </message>
  <message>
   <source>Pins and wires</source>
   <translation>Broches et connexions</translation>
  </message>
 </context>
 <context>
  <name>LockBanner</name>
  <message>
   <source>Locked flow</source>
   <translation>Flux verrouillé</translation>
  </message>
  <message>
   <source>Make the flow editable again (Ctrl+Alt+K)</source>
   <translation>Rendre le flux à nouveau modifiable (Ctrl+Alt+K)</translation>
  </message>
  <message>
   <source>This flow is locked: it can be looked at and run, not changed.</source>
   <translation>Ce flux est verrouillé : on peut le regarder et l’exécuter, pas le modifier.</translation>
  </message>
  <message>
   <source>Unlock flow</source>
   <translation>Déverrouiller le flux</translation>
  </message>
  <message>
   <source>“{}” was not done: this flow is locked.</source>
   <translation>« {} » n’a pas été fait : ce flux est verrouillé.</translation>
  </message>
 </context>
 <context>
  <name>LogPanel</name>
  <message>
   <source>No message has this. Clear the filter to see all of them.</source>
   <translation>Aucun message ne contient cela. Videz le filtre pour les voir tous.</translation>
  </message>
  <message>
   <source>What the program and its runs say appears here as it happens.</source>
   <translation>Ce que disent le programme et ses exécutions apparaît ici à mesure.</translation>
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>Clear list</source>
   <translation>Vider la liste</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Nothing waits for you</source>
   <translation>Rien ne vous attend</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Vous attend</translation>
  </message>
 </context>
 <context>
  <name>Minimap</name>
  <message>
   <source>Minimap</source>
   <translation>Mini-carte</translation>
  </message>
 </context>
 <context>
  <name>NodeEditor</name>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
 </context>
 <context>
  <name>NodeHelp</name>
  <message>
   <source>Insert: {}</source>
   <translation>Insérer : {}</translation>
  </message>
  <message>
   <source>Put these nodes into the flow in front; Undo takes them out</source>
   <translation>Mettre ces nœuds dans le flux au premier plan ; Annuler les retire</translation>
  </message>
 </context>
 <context>
  <name>PacksDialog</name>
  <message>
   <source>, its file has changed</source>
   <translation>, son fichier a changé</translation>
  </message>
  <message>
   <source>A pack is a Python file with a node type. “New pack…” writes one to begin with.</source>
   <translation>Un pack est un fichier Python contenant un type de nœud. « Nouveau pack… » en écrit un pour commencer.</translation>
  </message>
  <message>
   <source>A pack's code runs inside this program, with everything you may do on this computer.</source>
   <translation>Le code d’un pack s’exécute dans ce programme, avec tous vos droits sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Code of the pack</source>
   <translation>Code du pack</translation>
  </message>
  <message>
   <source>Load again by itself when the file changes</source>
   <translation>Recharger automatiquement quand le fichier change</translation>
  </message>
  <message>
   <source>New pack…</source>
   <translation>Nouveau pack…</translation>
  </message>
  <message>
   <source>No packs yet</source>
   <translation>Aucun pack pour l’instant</translation>
  </message>
  <message>
   <source>Node packs</source>
   <translation>Packs de nœuds</translation>
  </message>
  <message>
   <source>Node types:</source>
   <translation>Types de nœud :</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Packs</source>
   <translation>Packs</translation>
  </message>
  <message>
   <source>Switch off</source>
   <translation>Désactiver</translation>
  </message>
  <message>
   <source>Switch on</source>
   <translation>Activer</translation>
  </message>
  <message>
   <source>Trust and load…</source>
   <translation>Approuver et charger…</translation>
  </message>
  <message>
   <source>Whatever the file says from now on runs without asking: for packs you write</source>
   <translation>Quoi que dise désormais le fichier, cela s’exécute sans demander : pour les packs que vous écrivez</translation>
  </message>
  <message>
   <source>nothing that can be told without running it</source>
   <translation>rien qu’on puisse savoir sans l’exécuter</translation>
  </message>
 </context>
 <context>
  <name>PinList</name>
  <message>
   <source>A pin has no name.</source>
   <translation>Une broche n’a pas de nom.</translation>
  </message>
  <message>
   <source>Add pin</source>
   <translation>Ajouter une broche</translation>
  </message>
  <message>
   <source>Add pin to {}</source>
   <translation>Ajouter une broche à {}</translation>
  </message>
  <message>
   <source>Two pins are called “{}”.</source>
   <translation>Deux broches s’appellent « {} ».</translation>
  </message>
 </context>
 <context>
  <name>Presentation</name>
  <message>
   <source>Arrows turn the slides, Escape ends</source>
   <translation>Les flèches font défiler, Échap termine</translation>
  </message>
  <message>
   <source>Presentation of “{}”</source>
   <translation>Présentation de « {} »</translation>
  </message>
 </context>
 <context>
  <name>ProblemsPanel</name>
  <message>
   <source>By kind</source>
   <translation>Par type</translation>
  </message>
  <message>
   <source>By node</source>
   <translation>Par nœud</translation>
  </message>
  <message>
   <source>Configure…</source>
   <translation>Configurer…</translation>
  </message>
  <message>
   <source>Edit the setting that is missing</source>
   <translation>Modifier le réglage manquant</translation>
  </message>
  <message>
   <source>Group problems</source>
   <translation>Grouper les problèmes</translation>
  </message>
  <message>
   <source>No problems. The flow can run.</source>
   <translation>Aucun problème. Le flux peut s’exécuter.</translation>
  </message>
  <message>
   <source>Nothing to check yet: the flow is empty.</source>
   <translation>Rien à vérifier pour l’instant : le flux est vide.</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problèmes</translation>
  </message>
  <message>
   <source>Quick fix…</source>
   <translation>Correction rapide…</translation>
  </message>
  <message>
   <source>Ways to mend the chosen problem (Ctrl+.)</source>
   <translation>Façons de corriger le problème choisi (Ctrl+.)</translation>
  </message>
 </context>
 <context>
  <name>ProposalView</name>
  <message>
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Proposal: {}</source>
   <translation>Proposition : {}</translation>
  </message>
  <message>
   <source>Proposed flow</source>
   <translation>Flux proposé</translation>
  </message>
 </context>
 <context>
  <name>QuickAdd</name>
  <message>
   <source>Add a node</source>
   <translation>Ajouter un nœud</translation>
  </message>
  <message>
   <source>Configure…</source>
   <translation>Configurer…</translation>
  </message>
  <message>
   <source>Search nodes to add</source>
   <translation>Rechercher des nœuds à ajouter</translation>
  </message>
  <message>
   <source>Show nodes that do not fit, too</source>
   <translation>Afficher aussi les nœuds incompatibles</translation>
  </message>
  <message>
   <source>Used here before</source>
   <translation>Déjà utilisé ici</translation>
  </message>
 </context>
 <context>
  <name>RecoveryDialog</name>
  <message>
   <source>Discard all</source>
   <translation>Tout abandonner</translation>
  </message>
  <message>
   <source>Flows with unsaved changes</source>
   <translation>Flux avec modifications non enregistrées</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Nothing differs from the file, or there is nothing in the copy.</source>
   <translation>Rien ne diffère du fichier, ou la copie est vide.</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>Restore unsaved changes?</source>
   <translation>Restaurer les modifications non enregistrées ?</translation>
  </message>
  <message>
   <source>Restore {}</source>
   <translation>Restaurer {}</translation>
  </message>
  <message>
   <source>The program was ended before these flows were saved.</source>
   <translation>Le programme s’est terminé avant l’enregistrement de ces flux.</translation>
  </message>
  <message>
   <source>What differs from the file</source>
   <translation>Ce qui diffère du fichier</translation>
  </message>
 </context>
 <context>
  <name>RenameDialog</name>
  <message>
   <source>All flows of the folder</source>
   <translation>Tous les flux du dossier</translation>
  </message>
  <message>
   <source>All open flows</source>
   <translation>Tous les flux ouverts</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>New name</source>
   <translation>Nouveau nom</translation>
  </message>
  <message>
   <source>Node</source>
   <translation>Nœud</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Rename everywhere</source>
   <translation>Renommer partout</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Ensuite</translation>
  </message>
  <message>
   <source>This flow</source>
   <translation>Ce flux</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Ce qui change</translation>
  </message>
  <message>
   <source>What to rename</source>
   <translation>Que renommer</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
 </context>
 <context>
  <name>RerunBanner</name>
  <message>
   <source>Changed since the run</source>
   <translation>Modifié depuis l’exécution</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Do not offer it for this run</source>
   <translation>Ne pas le proposer pour cette exécution</translation>
  </message>
 </context>
 <context>
  <name>RunModeBox</name>
  <message>
   <source>Echo, no network</source>
   <translation>Écho, sans réseau</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Set up models…</source>
   <translation>Configurer les modèles…</translation>
  </message>
  <message>
   <source>Who answers model calls: an echo of the prompt (no network), or a model server.</source>
   <translation>Qui répond aux appels de modèles : un écho du prompt (sans réseau), ou un serveur de modèles.</translation>
  </message>
 </context>
 <context>
  <name>SideBySide</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>“{}” beside {}</source>
   <translation>« {} » à côté de {}</translation>
  </message>
  <message>
   <source>“{}” now</source>
   <translation>« {} » maintenant</translation>
  </message>
 </context>
 <context>
  <name>TabArea</name>
  <message>
   <source>Open flows</source>
   <translation>Flux ouverts</translation>
  </message>
 </context>
 <context>
  <name>TableValue</name>
  <message>
   <source>Add column</source>
   <translation>Ajouter une colonne</translation>
  </message>
  <message>
   <source>Add column…</source>
   <translation>Ajouter une colonne…</translation>
  </message>
  <message>
   <source>Add row</source>
   <translation>Ajouter une ligne</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Name of the column</source>
   <translation>Nom de la colonne</translation>
  </message>
  <message>
   <source>Remove column</source>
   <translation>Retirer la colonne</translation>
  </message>
  <message>
   <source>Remove row</source>
   <translation>Retirer la ligne</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
 </context>
 <context>
  <name>TemplatePreview</name>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Preview with sample values</source>
   <translation>Aperçu avec des valeurs d’exemple</translation>
  </message>
  <message>
   <source>Sample value of {}</source>
   <translation>Valeur d’exemple de {}</translation>
  </message>
  <message>
   <source>sample</source>
   <translation>exemple</translation>
  </message>
 </context>
 <context>
  <name>TracePanel</name>
  <message>
   <source>Each step of a run appears here as it happens. F5 runs the flow.</source>
   <translation>Chaque étape d’une exécution apparaît ici au fur et à mesure. F5 exécute le flux.</translation>
  </message>
  <message>
   <source>No row has this. Clear the filter to see all of them.</source>
   <translation>Aucune ligne n’a cela. Videz le filtre pour les voir toutes.</translation>
  </message>
  <message>
   <source>No step is done yet. Each one appears here as it happens.</source>
   <translation>Aucune étape n'est encore faite. Chacune apparaît ici dès qu'elle a lieu.</translation>
  </message>
 </context>
 <context>
  <name>VariableRows</name>
  <message>
   <source>Default</source>
   <translation>Par défaut</translation>
  </message>
  <message>
   <source>Drag onto the canvas to read or write it</source>
   <translation>Faites glisser sur le canevas pour la lire ou l’écrire</translation>
  </message>
  <message>
   <source>How many nodes read it</source>
   <translation>Combien de nœuds la lisent</translation>
  </message>
  <message>
   <source>How many nodes write it</source>
   <translation>Combien de nœuds l’écrivent</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Read by</source>
   <translation>Lue par</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Written by</source>
   <translation>Écrite par</translation>
  </message>
 </context>
 <context>
  <name>VariablesPanel</name>
  <message>
   <source>Add a node that reads it	G</source>
   <translation>Ajouter un nœud qui la lit	G</translation>
  </message>
  <message>
   <source>Add a node that writes it	S</source>
   <translation>Ajouter un nœud qui l’écrit	S</translation>
  </message>
  <message>
   <source>Add the variable</source>
   <translation>Ajouter la variable</translation>
  </message>
  <message>
   <source>Declare it on the canvas</source>
   <translation>La déclarer sur le canevas</translation>
  </message>
  <message>
   <source>Find its uses in all flows</source>
   <translation>Rechercher ses usages dans tous les flux</translation>
  </message>
  <message>
   <source>Name of a new variable</source>
   <translation>Nom d’une nouvelle variable</translation>
  </message>
  <message>
   <source>New variable</source>
   <translation>Nouvelle variable</translation>
  </message>
  <message>
   <source>No variables yet. Steps set and read them; name one below, or add a Set Variable.</source>
   <translation>Aucune variable pour l’instant. Les étapes les définissent et les lisent ; nommez-en une ci-dessous, ou ajoutez Définir une variable.</translation>
  </message>
  <message>
   <source>Rename everywhere…	F2</source>
   <translation>Renommer partout…	F2</translation>
  </message>
  <message>
   <source>There is a variable “{}” already.</source>
   <translation>Il y a déjà une variable « {} ».</translation>
  </message>
  <message>
   <source>This flow has no variables yet.</source>
   <translation>Ce flux n’a pas encore de variables.</translation>
  </message>
  <message>
   <source>Type of the new variable</source>
   <translation>Type de la nouvelle variable</translation>
  </message>
  <message>
   <source>Variables</source>
   <translation>Variables</translation>
  </message>
  <message>
   <source>Variables of the flow</source>
   <translation>Variables du flux</translation>
  </message>
 </context>
 <context>
  <name>VersionsPanel</name>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Kept for</source>
   <translation>Gardé pendant</translation>
  </message>
  <message>
   <source>Mark this version…</source>
   <translation>Marquer cette version…</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name…</source>
   <translation>Nom…</translation>
  </message>
  <message>
   <source>No versions yet: one is kept at each save.</source>
   <translation>Aucune version pour l’instant : une est gardée à chaque enregistrement.</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Côte à côte</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versions</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
 </context>
 <context>
  <name>WatchPanel</name>
  <message>
   <source>Type an expression above and press Enter. It is looked at whenever the run halts, at each step, and at any record of the time line.</source>
   <translation>Saisissez une expression ci-dessus et appuyez sur Entrée. Elle est évaluée à chaque arrêt, à chaque étape et à tout enregistrement de la ligne de temps.</translation>
  </message>
 </context>
 <context>
  <name>WelcomeCard</name>
  <message>
   <source>Add a node</source>
   <translation>Ajouter un nœud</translation>
  </message>
  <message>
   <source>Drag a node from the palette, or start here.</source>
   <translation>Faites glisser un nœud depuis la palette, ou commencez ici.</translation>
  </message>
  <message>
   <source>Open a file…</source>
   <translation>Ouvrir un fichier…</translation>
  </message>
  <message>
   <source>Open recent flow {}</source>
   <translation>Ouvrir le flux récent {}</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Récents</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Templates and examples…</source>
   <translation>Modèles et exemples…</translation>
  </message>
  <message>
   <source>This flow is empty</source>
   <translation>Ce flux est vide</translation>
  </message>
 </context>
 <context>
  <name>_Bubble</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Leave tour</source>
   <translation>Quitter la visite</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Step {} of {}</source>
   <translation>Étape {} sur {}</translation>
  </message>
 </context>
 <context>
  <name>_Line</name>
  <message>
   <source>Move {} down</source>
   <translation>Descendre {}</translation>
  </message>
  <message>
   <source>Move {} up</source>
   <translation>Monter {}</translation>
  </message>
  <message>
   <source>Name of pin {}</source>
   <translation>Nom de la broche {}</translation>
  </message>
  <message>
   <source>Remove {}</source>
   <translation>Retirer {}</translation>
  </message>
  <message>
   <source>Type of pin {}</source>
   <translation>Type de la broche {}</translation>
  </message>
 </context>
 <context>
  <name>say</name>
  <message>
   <source> 1 action in it is not known here.</source>
   <translation> 1 de ses actions est inconnue ici.</translation>
  </message>
  <message>
   <source> Files that are not open are written: {closed}; a version of each is kept.</source>
   <translation> Des fichiers non ouverts sont écrits : {closed} ; une version de chacun est gardée.</translation>
  </message>
  <message>
   <source> Try “{clean}”.</source>
   <translation> Essayez « {clean} ».</translation>
  </message>
  <message>
   <source> and </source>
   <translation> et </translation>
  </message>
  <message>
   <source> and {more} more</source>
   <translation> et {more} autres</translation>
  </message>
  <message>
   <source> and {number:,} more</source>
   <translation> et {number:,} autres</translation>
  </message>
  <message>
   <source> and {value} more</source>
   <translation> et {value} autres</translation>
  </message>
  <message>
   <source> {count} actions in it are not known here.</source>
   <translation> {count} de ses actions sont inconnues ici.</translation>
  </message>
  <message>
   <source> · can be started</source>
   <translation> · peut être lancé</translation>
  </message>
  <message>
   <source> “{new}” is a variable already: the two would become one.</source>
   <translation> « {new} » est déjà une variable : les deux n’en feraient plus qu’une.</translation>
  </message>
  <message>
   <source> “{new}” is the id of a flow already: calls of the two would be mixed up.</source>
   <translation> « {new} » est déjà l’identifiant d’un flux : les appels des deux seraient confondus.</translation>
  </message>
  <message>
   <source># Inputs are variables of the same name; _input holds all of them.
return input
</source>
   <translation># Inputs are variables of the same name; _input holds all of them.
return input
</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>&amp;Adresse</translation>
  </message>
  <message>
   <source>&amp;After it</source>
   <translation>&amp;Ensuite</translation>
  </message>
  <message>
   <source>&amp;Approve</source>
   <translation>&amp;Approuver</translation>
  </message>
  <message>
   <source>&amp;Approve all</source>
   <translation>Tout &amp;approuver</translation>
  </message>
  <message>
   <source>&amp;Autosave every</source>
   <translation>Enregistrement &amp;auto. tous les</translation>
  </message>
  <message>
   <source>&amp;Budget</source>
   <translation>&amp;Budget</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;Flows folder</source>
   <translation>Dossier des &amp;flux</translation>
  </message>
  <message>
   <source>&amp;Go on anyway</source>
   <translation>&amp;Continuer quand même</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Aide</translation>
  </message>
  <message>
   <source>&amp;How often</source>
   <translation>&amp;Combien de fois</translation>
  </message>
  <message>
   <source>&amp;Id</source>
   <translation>&amp;Identifiant</translation>
  </message>
  <message>
   <source>&amp;Into folder</source>
   <translation>&amp;Dans le dossier</translation>
  </message>
  <message>
   <source>&amp;Keep finished runs</source>
   <translation>&amp;Garder les exécutions terminées</translation>
  </message>
  <message>
   <source>&amp;Key</source>
   <translation>C&amp;lé</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Touches</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Langue</translation>
  </message>
  <message>
   <source>&amp;Layout</source>
   <translation>Dispo&amp;sition</translation>
  </message>
  <message>
   <source>&amp;Level</source>
   <translation>&amp;Niveau</translation>
  </message>
  <message>
   <source>&amp;Models</source>
   <translation>&amp;Modèles</translation>
  </message>
  <message>
   <source>&amp;Mouse</source>
   <translation>&amp;Souris</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nom</translation>
  </message>
  <message>
   <source>&amp;Name of the table</source>
   <translation>&amp;Nom du tableau</translation>
  </message>
  <message>
   <source>&amp;New limit</source>
   <translation>&amp;Nouvelle limite</translation>
  </message>
  <message>
   <source>&amp;Node</source>
   <translation>&amp;Nœud</translation>
  </message>
  <message>
   <source>&amp;Pause after steps</source>
   <translation>&amp;Pause après étapes</translation>
  </message>
  <message>
   <source>&amp;Prices</source>
   <translation>&amp;Prix</translation>
  </message>
  <message>
   <source>&amp;Profile</source>
   <translation>&amp;Profil</translation>
  </message>
  <message>
   <source>&amp;Raise and continue</source>
   <translation>&amp;Relever et continuer</translation>
  </message>
  <message>
   <source>&amp;Reject</source>
   <translation>&amp;Refuser</translation>
  </message>
  <message>
   <source>&amp;Reject all</source>
   <translation>Tout &amp;refuser</translation>
  </message>
  <message>
   <source>&amp;Result</source>
   <translation>&amp;Résultat</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>E&amp;xécuter</translation>
  </message>
  <message>
   <source>&amp;Secrets</source>
   <translation>&amp;Secrets</translation>
  </message>
  <message>
   <source>&amp;Send decisions</source>
   <translation>En&amp;voyer les décisions</translation>
  </message>
  <message>
   <source>&amp;Stop the run</source>
   <translation>&amp;Arrêter l’exécution</translation>
  </message>
  <message>
   <source>&amp;Store folder</source>
   <translation>&amp;Dossier des exécutions</translation>
  </message>
  <message>
   <source>&amp;Theme</source>
   <translation>&amp;Thème</translation>
  </message>
  <message>
   <source>&amp;Tool approval</source>
   <translation>&amp;Approbation des outils</translation>
  </message>
  <message>
   <source>&amp;Version</source>
   <translation>&amp;Version</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>Affic&amp;hage</translation>
  </message>
  <message>
   <source>&amp;Wire</source>
   <translation>C&amp;onnexion</translation>
  </message>
  <message>
   <source>&amp;Wires</source>
   <translation>&amp;Connexions</translation>
  </message>
  <message>
   <source>&amp;Workspace folder</source>
   <translation>&amp;Espace de travail</translation>
  </message>
  <message>
   <source>'start' and 'end' must be numbers</source>
   <translation>« start » et « end » doivent être des nombres</translation>
  </message>
  <message>
   <source>'step' is 0</source>
   <translation>« step » vaut 0</translation>
  </message>
  <message>
   <source>'{schedule}' is no cron schedule</source>
   <translation>« {schedule} » n’est pas un horaire cron</translation>
  </message>
  <message>
   <source>'{schedule}' is no schedule</source>
   <translation>« {schedule} » n’est pas un horaire</translation>
  </message>
  <message>
   <source>*Steps* run when control comes to them. *Values* have no control pins and are worked out again each time something reads them. An input without a wire takes its default; without a default it takes what the step before gave under the same name.</source>
   <translation>Les *étapes* s’exécutent quand le contrôle leur parvient. Les *valeurs* n’ont pas de broches de contrôle et sont recalculées chaque fois que quelque chose les lit. Une entrée sans connexion prend sa valeur par défaut ; sinon, elle prend ce que l’étape précédente a donné sous le même nom.</translation>
  </message>
  <message>
   <source>+ {count} call of unknown cost</source>
   <translation>+ {count} appel au coût inconnu</translation>
  </message>
  <message>
   <source>+ {count} calls of unknown cost</source>
   <translation>+ {count} appels au coût inconnu</translation>
  </message>
  <message>
   <source>--interpreter openai-compatible --base-url … {option} …</source>
   <translation>--interpreter openai-compatible --base-url … {option} …</translation>
  </message>
  <message>
   <source>-1: none.</source>
   <translation>-1 : aucune.</translation>
  </message>
  <message>
   <source>0: always the likeliest answer; higher: more varied.</source>
   <translation>0 : toujours la réponse la plus probable ; plus haut : plus variée.</translation>
  </message>
  <message>
   <source>1 change</source>
   <translation>1 modification</translation>
  </message>
  <message>
   <source>1 day</source>
   <translation>1 jour</translation>
  </message>
  <message>
   <source>1 entry</source>
   <translation>1 élément</translation>
  </message>
  <message>
   <source>1 error</source>
   <translation>1 erreur</translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 heure</translation>
  </message>
  <message>
   <source>1 is the normal speed.</source>
   <translation>1 est la vitesse normale.</translation>
  </message>
  <message>
   <source>1 item</source>
   <translation>1 élément</translation>
  </message>
  <message>
   <source>1 key</source>
   <translation>1 clé</translation>
  </message>
  <message>
   <source>1 message</source>
   <translation>1 message</translation>
  </message>
  <message>
   <source>1 minute</source>
   <translation>1 minute</translation>
  </message>
  <message>
   <source>1 more pin</source>
   <translation>1 broche de plus</translation>
  </message>
  <message>
   <source>1 node</source>
   <translation>1 nœud</translation>
  </message>
  <message>
   <source>1 problem</source>
   <translation>1 problème</translation>
  </message>
  <message>
   <source>1 record</source>
   <translation>1 enregistrement</translation>
  </message>
  <message>
   <source>1 record before it is kept.</source>
   <translation>1 enregistrement précédent est conservé.</translation>
  </message>
  <message>
   <source>1 step</source>
   <translation>1 étape</translation>
  </message>
  <message>
   <source>1 step is not as it was in this run.</source>
   <translation>1 étape n’est plus comme dans cette exécution.</translation>
  </message>
  <message>
   <source>1 step is the same</source>
   <translation>1 étape est identique</translation>
  </message>
  <message>
   <source>1 version</source>
   <translation>1 version</translation>
  </message>
  <message>
   <source>1 warning</source>
   <translation>1 avertissement</translation>
  </message>
  <message>
   <source>1 wire</source>
   <translation>1 connexion</translation>
  </message>
  <message>
   <source>; nothing is lost.</source>
   <translation> ; rien n’est perdu.</translation>
  </message>
  <message>
   <source>; {left} were changed since and stay</source>
   <translation> ; {left} ont été modifiés entre-temps et restent</translation>
  </message>
  <message>
   <source>; {losses} of the changes lose a wire or a value.</source>
   <translation> ; {losses} des modifications perdent une connexion ou une valeur.</translation>
  </message>
  <message>
   <source>A Markdown report of what an agent did, from its scratchpad.</source>
   <translation>Un rapport Markdown de ce qu’un agent a fait, d’après son scratchpad.</translation>
  </message>
  <message>
   <source>A Python expression: vars are the run's variables, value the inputs of the node at which it stands, nodes what each node gave</source>
   <translation>Une expression Python : vars sont les variables de l’exécution, value les entrées du nœud où elle se trouve, nodes ce que chaque nœud a donné</translation>
  </message>
  <message>
   <source>A bend in a data wire; it changes nothing.</source>
   <translation>Un coude dans une connexion de données ; il ne change rien.</translation>
  </message>
  <message>
   <source>A context for a model, agent or subflow: task, messages and further keys.</source>
   <translation>Un contexte pour un modèle, un agent ou un sous-flux : tâche, messages et autres clés.</translation>
  </message>
  <message>
   <source>A control pin joins control pins only.</source>
   <translation>Une broche de contrôle ne se relie qu’à des broches de contrôle.</translation>
  </message>
  <message>
   <source>A copy of the list with one more item at its end.</source>
   <translation>Une copie de la liste avec un élément de plus à la fin.</translation>
  </message>
  <message>
   <source>A copy of the object with one property set; the path may be dotted.</source>
   <translation>Une copie de l’objet avec une propriété définie ; le chemin peut contenir des points.</translation>
  </message>
  <message>
   <source>A fixed JSON Schema, such as the form of a model's answer.</source>
   <translation>Un JSON Schema fixe, comme la forme de la réponse d’un modèle.</translation>
  </message>
  <message>
   <source>A fixed list of tools.</source>
   <translation>Une liste fixe d’outils.</translation>
  </message>
  <message>
   <source>A fixed list.</source>
   <translation>Une liste fixe.</translation>
  </message>
  <message>
   <source>A fixed number.</source>
   <translation>Un nombre fixe.</translation>
  </message>
  <message>
   <source>A fixed object.</source>
   <translation>Un objet fixe.</translation>
  </message>
  <message>
   <source>A fixed text.</source>
   <translation>Un texte fixe.</translation>
  </message>
  <message>
   <source>A folder of its own for each flow</source>
   <translation>Un dossier propre à chaque flux</translation>
  </message>
  <message>
   <source>A function of the flow is no program: {problem}.</source>
   <translation>Une fonction du flux n’est pas un programme : {problem}.</translation>
  </message>
  <message>
   <source>A list is needed: start it with [.</source>
   <translation>Il faut une liste : commencez par [.</translation>
  </message>
  <message>
   <source>A list of the values at its pins, in their order; null is left out.</source>
   <translation>Une liste des valeurs de ses broches, dans leur ordre ; null est omis.</translation>
  </message>
  <message>
   <source>A model that works on a task in rounds and may use tools. Its failure does not fail the run.</source>
   <translation>Un modèle qui travaille à une tâche par tours et peut utiliser des outils. Son échec ne fait pas échouer l’exécution.</translation>
  </message>
  <message>
   <source>A node without an id is not shown.</source>
   <translation>Un nœud sans identifiant n’est pas affiché.</translation>
  </message>
  <message>
   <source>A number by chance between two bounds; a new one each time it is read.</source>
   <translation>Un nombre au hasard entre deux bornes ; un nouveau à chaque lecture.</translation>
  </message>
  <message>
   <source>A provider needs a name.</source>
   <translation>Un fournisseur doit avoir un nom.</translation>
  </message>
  <message>
   <source>A reference to one stored artifact.</source>
   <translation>Une référence à un artefact enregistré.</translation>
  </message>
  <message>
   <source>A reference to one stored image artifact.</source>
   <translation>Une référence à un artefact d’image enregistré.</translation>
  </message>
  <message>
   <source>A reference to one stored music artifact.</source>
   <translation>Une référence à un artefact de musique enregistré.</translation>
  </message>
  <message>
   <source>A reference to one stored text artifact.</source>
   <translation>Une référence à un artefact de texte enregistré.</translation>
  </message>
  <message>
   <source>A reference to one stored video artifact.</source>
   <translation>Une référence à un artefact vidéo enregistré.</translation>
  </message>
  <message>
   <source>A reference to one stored voice artifact.</source>
   <translation>Une référence à un artefact de voix enregistré.</translation>
  </message>
  <message>
   <source>A reroute carries data only.</source>
   <translation>Un renvoi ne porte que des données.</translation>
  </message>
  <message>
   <source>A reroute takes one wire.</source>
   <translation>Un renvoi prend une seule connexion.</translation>
  </message>
  <message>
   <source>A result is an object: write it in braces, with a name for each value.</source>
   <translation>Un résultat est un objet : écrivez-le entre accolades, avec un nom pour chaque valeur.</translation>
  </message>
  <message>
   <source>A run begins only if every input without a default is given and all fit their types. Off: what is missing is null.</source>
   <translation>Une exécution ne commence que si chaque entrée sans valeur par défaut est donnée et que toutes correspondent à leur type. Désactivé : ce qui manque vaut null.</translation>
  </message>
  <message>
   <source>A run does not stop at values: choose the node that reads them</source>
   <translation>Une exécution ne s’arrête pas à des valeurs : choisissez le nœud qui les lit</translation>
  </message>
  <message>
   <source>A run does not stop at values: set the breakpoint on the node that reads them</source>
   <translation>Une exécution ne s’arrête pas à des valeurs : placez le point d’arrêt sur le nœud qui les lit</translation>
  </message>
  <message>
   <source>A schema is an object.</source>
   <translation>Un schéma est un objet.</translation>
  </message>
  <message>
   <source>A schema is an object: start it with {.</source>
   <translation>Un schéma est un objet : commencez par {.</translation>
  </message>
  <message>
   <source>A second node with the id {node_id} is not shown.</source>
   <translation>Un second nœud d’identifiant {node_id} n’est pas affiché.</translation>
  </message>
  <message>
   <source>A start and an end, wired: add what comes between.</source>
   <translation>Un début et une fin, reliés : ajoutez ce qui vient entre les deux.</translation>
  </message>
  <message>
   <source>A table of inputs</source>
   <translation>Un tableau d’entrées</translation>
  </message>
  <message>
   <source>A tool needs your approval</source>
   <translation>Un outil demande votre approbation</translation>
  </message>
  <message>
   <source>A value as JSON text.</source>
   <translation>Une valeur en texte JSON.</translation>
  </message>
  <message>
   <source>A value for one entry stands in its node and has no look or switch of its own: mute the control wire of that entry, or delete the value</source>
   <translation>La valeur d’un accès se trouve dans son nœud et n’a ni aspect ni interrupteur propres : rendez muette la connexion de contrôle de cet accès ou supprimez la valeur</translation>
  </message>
  <message>
   <source>A value for the code; more inputs become variables too.</source>
   <translation>Une valeur pour le code ; les autres entrées deviennent aussi des variables.</translation>
  </message>
  <message>
   <source>A variable that is true or false.</source>
   <translation>Une variable vraie ou fausse.</translation>
  </message>
  <message>
   <source>A variable with a type: its value now, or the default where it has none of that type.</source>
   <translation>Une variable typée : sa valeur actuelle, ou la valeur par défaut si elle n’en a pas de ce type.</translation>
  </message>
  <message>
   <source>A whole number by chance between two bounds, both included; a new one each time it is read.</source>
   <translation>Un nombre entier au hasard entre deux bornes incluses ; un nouveau à chaque lecture.</translation>
  </message>
  <message>
   <source>A wire leads from inside {loop} back to {target}; the run may never end.</source>
   <translation>Une connexion revient de l’intérieur de {loop} à {target} ; l’exécution risque de ne jamais finir.</translation>
  </message>
  <message>
   <source>A wire leads to “{missing}”, which is not in the flow.</source>
   <translation>Une connexion mène à « {missing} », qui n’est pas dans le flux.</translation>
  </message>
  <message>
   <source>A wire needs an output and an input.</source>
   <translation>Une connexion a besoin d’une sortie et d’une entrée.</translation>
  </message>
  <message>
   <source>A wire that lacks an end is not shown.</source>
   <translation>Une connexion à laquelle il manque un bout n’est pas affichée.</translation>
  </message>
  <message>
   <source>A wire uses the {side} “{pin}”, which {id} does not have.</source>
   <translation>Une connexion utilise la broche « {pin} » ({side}), que {id} n’a pas.</translation>
  </message>
  <message>
   <source>AND</source>
   <translation>ET</translation>
  </message>
  <message>
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message>
   <source>About VisualFlow Studio</source>
   <translation>À propos de VisualFlow Studio</translation>
  </message>
  <message>
   <source>Absolute</source>
   <translation>Valeur absolue</translation>
  </message>
  <message>
   <source>Accept or discard the text in “{windowTitle}” first</source>
   <translation>Acceptez ou abandonnez d’abord le texte de « {windowTitle} »</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <source>Actions and their keys</source>
   <translation>Actions et leurs touches</translation>
  </message>
  <message>
   <source>Actual size</source>
   <translation>Taille réelle</translation>
  </message>
  <message>
   <source>Actual size (Ctrl+0)</source>
   <translation>Taille réelle (Ctrl+0)</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Additionner</translation>
  </message>
  <message>
   <source>Add Message</source>
   <translation>Ajouter un message</translation>
  </message>
  <message>
   <source>Add On Flow Start</source>
   <translation>Ajouter « Au début du flux »</translation>
  </message>
  <message>
   <source>Add On Flow Start before it</source>
   <translation>Ajouter « Au début du flux » avant lui</translation>
  </message>
  <message>
   <source>Add Schema Fields</source>
   <translation>Ajouter des champs au schéma</translation>
  </message>
  <message>
   <source>Add a knot</source>
   <translation>Ajouter un point</translation>
  </message>
  <message>
   <source>Add a tool by name</source>
   <translation>Ajouter un outil par son nom</translation>
  </message>
  <message>
   <source>Add an On Flow Start before it, or choose another entry.</source>
   <translation>Ajoutez « Au début du flux » avant lui, ou choisissez une autre entrée.</translation>
  </message>
  <message>
   <source>Add an On Flow Start.</source>
   <translation>Ajoutez « Au début du flux ».</translation>
  </message>
  <message>
   <source>Add branch</source>
   <translation>Ajouter une branche</translation>
  </message>
  <message>
   <source>Add case</source>
   <translation>Ajouter un cas</translation>
  </message>
  <message>
   <source>Add entry</source>
   <translation>Ajouter un élément</translation>
  </message>
  <message>
   <source>Add frame</source>
   <translation>Ajouter un cadre</translation>
  </message>
  <message>
   <source>Add input</source>
   <translation>Ajouter une entrée</translation>
  </message>
  <message>
   <source>Add knot</source>
   <translation>Ajouter un point</translation>
  </message>
  <message>
   <source>Add node…</source>
   <translation>Ajouter un nœud…</translation>
  </message>
  <message>
   <source>Add note</source>
   <translation>Ajouter une note</translation>
  </message>
  <message>
   <source>Add output</source>
   <translation>Ajouter une sortie</translation>
  </message>
  <message>
   <source>Add pin</source>
   <translation>Ajouter une broche</translation>
  </message>
  <message>
   <source>Add property</source>
   <translation>Ajouter une propriété</translation>
  </message>
  <message>
   <source>Add that pin, or remove the interface in the flow's properties.</source>
   <translation>Ajoutez cette broche, ou retirez l’interface dans les propriétés du flux.</translation>
  </message>
  <message>
   <source>Add the pin {pin_id} to {id}</source>
   <translation>Ajouter la broche {pin_id} à {id}</translation>
  </message>
  <message>
   <source>Add to List</source>
   <translation>Ajouter à la liste</translation>
  </message>
  <message>
   <source>Add to canvas</source>
   <translation>Ajouter au canevas</translation>
  </message>
  <message>
   <source>Add to favourites</source>
   <translation>Ajouter aux favoris</translation>
  </message>
  <message>
   <source>Add wire</source>
   <translation>Ajouter une connexion</translation>
  </message>
  <message>
   <source>Add wire through {title}</source>
   <translation>Ajouter une connexion via {title}</translation>
  </message>
  <message>
   <source>Add {title}</source>
   <translation>Ajouter {title}</translation>
  </message>
  <message>
   <source>Add “{name}”</source>
   <translation>Ajouter « {name} »</translation>
  </message>
  <message>
   <source>Added after each pass; 1 if nothing is given.</source>
   <translation>Ajouté après chaque tour ; 1 si rien n’est indiqué.</translation>
  </message>
  <message>
   <source>Added flow</source>
   <translation>Flux ajouté</translation>
  </message>
  <message>
   <source>Added node</source>
   <translation>Nœud ajouté</translation>
  </message>
  <message>
   <source>Added wire</source>
   <translation>Connexion ajoutée</translation>
  </message>
  <message>
   <source>Address of a provider</source>
   <translation>Adresse d’un fournisseur</translation>
  </message>
  <message>
   <source>Adds a call that reads this web page</source>
   <translation>Ajoute un appel qui lit cette page web</translation>
  </message>
  <message>
   <source>Adds a message to the conversation that models see.</source>
   <translation>Ajoute un message à la conversation que voient les modèles.</translation>
  </message>
  <message>
   <source>Adds labels to a note or archived span.</source>
   <translation>Ajoute des étiquettes à une note ou à un segment archivé.</translation>
  </message>
  <message>
   <source>Adds statements (subject, predicate, object) to the knowledge graph.</source>
   <translation>Ajoute des énoncés (sujet, prédicat, objet) au graphe de connaissances.</translation>
  </message>
  <message>
   <source>Adds the nodes of “{snippet}”</source>
   <translation>Ajoute les nœuds de « {snippet} »</translation>
  </message>
  <message>
   <source>Adds the text as a literal</source>
   <translation>Ajoute le texte comme littéral</translation>
  </message>
  <message>
   <source>Adds to the selection</source>
   <translation>Ajoute à la sélection</translation>
  </message>
  <message>
   <source>Adds “{title}”</source>
   <translation>Ajoute « {title} »</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Ajouter…</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <source>After: {value}</source>
   <translation>Après : {value}</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>Agent</translation>
  </message>
  <message>
   <source>Agent Trace Report</source>
   <translation>Rapport de trace d’agent</translation>
  </message>
  <message>
   <source>Align bottom</source>
   <translation>Aligner en bas</translation>
  </message>
  <message>
   <source>Align centre</source>
   <translation>Centrer horizontalement</translation>
  </message>
  <message>
   <source>Align left</source>
   <translation>Aligner à gauche</translation>
  </message>
  <message>
   <source>Align middle</source>
   <translation>Centrer verticalement</translation>
  </message>
  <message>
   <source>Align right</source>
   <translation>Aligner à droite</translation>
  </message>
  <message>
   <source>Align top</source>
   <translation>Aligner en haut</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>All keyboard shortcuts</source>
   <translation>Tous les raccourcis clavier</translation>
  </message>
  <message>
   <source>All labels or any.</source>
   <translation>Toutes les étiquettes ou l’une d’elles.</translation>
  </message>
  <message>
   <source>All messages.</source>
   <translation>Tous les messages.</translation>
  </message>
  <message>
   <source>All nodes</source>
   <translation>Tous les nœuds</translation>
  </message>
  <message>
   <source>All of it anew</source>
   <translation>Tout à nouveau</translation>
  </message>
  <message>
   <source>All of it as one text.</source>
   <translation>Le tout en un texte.</translation>
  </message>
  <message>
   <source>All of it.</source>
   <translation>Tout entière.</translation>
  </message>
  <message>
   <source>All {limit} steps are taken.</source>
   <translation>Les {limit} étapes sont faites.</translation>
  </message>
  <message>
   <source>Allow predicates like ex:likes.</source>
   <translation>Autoriser des prédicats comme ex:likes.</translation>
  </message>
  <message>
   <source>Allowed models</source>
   <translation>Modèles autorisés</translation>
  </message>
  <message>
   <source>Also folders below it.</source>
   <translation>Aussi les sous-dossiers.</translation>
  </message>
  <message>
   <source>Also in the palette as: {names}.</source>
   <translation>Aussi dans la palette sous : {names}.</translation>
  </message>
  <message>
   <source>Also names that are only alike.</source>
   <translation>Aussi les noms seulement ressemblants.</translation>
  </message>
  <message>
   <source>Also put it into the conversation.</source>
   <translation>La mettre aussi dans la conversation.</translation>
  </message>
  <message>
   <source>Alt while dragging a node</source>
   <translation>Alt en faisant glisser un nœud</translation>
  </message>
  <message>
   <source>Alt with a click; Ctrl+Shift with drag</source>
   <translation>Alt avec un clic ; Ctrl+Maj en faisant glisser</translation>
  </message>
  <message>
   <source>Alt+Shift+Arrows</source>
   <translation>Alt+Maj+flèches</translation>
  </message>
  <message>
   <source>Always empty; kept for the wires of older flows.</source>
   <translation>Toujours vide ; gardé pour les connexions d’anciens flux.</translation>
  </message>
  <message>
   <source>Amber</source>
   <translation>Ambre</translation>
  </message>
  <message>
   <source>An interval such as 15s, 5m or 1h, a time, or five cron fields.</source>
   <translation>Un intervalle comme 15s, 5m ou 1h, une heure, ou cinq champs cron.</translation>
  </message>
  <message>
   <source>An object schema; its properties, required names and $defs are added.</source>
   <translation>Un schéma d’objet ; ses properties, noms required et $defs sont ajoutés.</translation>
  </message>
  <message>
   <source>An object with one property for each of its pins.</source>
   <translation>Un objet avec une propriété pour chacune de ses broches.</translation>
  </message>
  <message>
   <source>Animate changes</source>
   <translation>Animer les changements</translation>
  </message>
  <message>
   <source>Another conversation to go along.</source>
   <translation>Une autre conversation à joindre.</translation>
  </message>
  <message>
   <source>Another pin has this name.</source>
   <translation>Une autre broche porte ce nom.</translation>
  </message>
  <message>
   <source>Another server</source>
   <translation>Autre serveur</translation>
  </message>
  <message>
   <source>Another session to tell.</source>
   <translation>Une autre session à prévenir.</translation>
  </message>
  <message>
   <source>Answer User</source>
   <translation>Répondre à l’utilisateur</translation>
  </message>
  <message>
   <source>Answer later</source>
   <translation>Répondre plus tard</translation>
  </message>
  <message>
   <source>Answer now (F8)</source>
   <translation>Répondre maintenant (F8)</translation>
  </message>
  <message>
   <source>Answer the run…</source>
   <translation>Répondre à l’exécution…</translation>
  </message>
  <message>
   <source>Answers to choose from.</source>
   <translation>Réponses au choix.</translation>
  </message>
  <message>
   <source>Answer…</source>
   <translation>Répondre…</translation>
  </message>
  <message>
   <source>Any word of a row: node, what it did, status, details</source>
   <translation>N’importe quel mot d’une ligne : nœud, ce qu’il a fait, statut, détails</translation>
  </message>
  <message>
   <source>Anything</source>
   <translation>N’importe quoi</translation>
  </message>
  <message>
   <source>Anywhere</source>
   <translation>Partout</translation>
  </message>
  <message>
   <source>Appends to a variable that is a list.</source>
   <translation>Ajoute à la fin d’une variable qui est une liste.</translation>
  </message>
  <message>
   <source>Applied</source>
   <translation>Appliqué</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Approuver</translation>
  </message>
  <message>
   <source>Approve {name}</source>
   <translation>Approuver {name}</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Approuvé</translation>
  </message>
  <message>
   <source>Archives older messages of the conversation and puts a summary in their place.</source>
   <translation>Archive les anciens messages de la conversation et met un résumé à leur place.</translation>
  </message>
  <message>
   <source>Arguments are an object {…}.</source>
   <translation>Les arguments sont un objet {…}.</translation>
  </message>
  <message>
   <source>Arguments of {name}</source>
   <translation>Arguments de {name}</translation>
  </message>
  <message>
   <source>Arrange</source>
   <translation>Disposer</translation>
  </message>
  <message>
   <source>Arranging…</source>
   <translation>Disposition…</translation>
  </message>
  <message>
   <source>Array</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>Array Append</source>
   <translation>Ajouter à une liste</translation>
  </message>
  <message>
   <source>Array Concat</source>
   <translation>Concaténer des listes</translation>
  </message>
  <message>
   <source>Array Dedup</source>
   <translation>Liste sans doublons</translation>
  </message>
  <message>
   <source>Array Length</source>
   <translation>Longueur de liste</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>Flèches</translation>
  </message>
  <message>
   <source>Artifact</source>
   <translation>Artefact</translation>
  </message>
  <message>
   <source>Artifact, file</source>
   <translation>Artefact, fichier</translation>
  </message>
  <message>
   <source>Artifacts</source>
   <translation>Artefacts</translation>
  </message>
  <message>
   <source>As after record {number} of “{node}”</source>
   <translation>Comme après l’enregistrement {number} de « {node} »</translation>
  </message>
  <message>
   <source>As it ended</source>
   <translation>Comme elle s’est terminée</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Comme elle est</translation>
  </message>
  <message>
   <source>Ask User</source>
   <translation>Demander à l’utilisateur</translation>
  </message>
  <message>
   <source>Ask and answer</source>
   <translation>Demander et répondre</translation>
  </message>
  <message>
   <source>Ask for every tool that is not known to be harmless</source>
   <translation>Demander pour chaque outil non reconnu comme inoffensif</translation>
  </message>
  <message>
   <source>Ask in other words, or choose another model in Preferences</source>
   <translation>formulez autrement, ou choisissez un autre modèle dans les préférences</translation>
  </message>
  <message>
   <source>Ask only for tools that write, run commands or send</source>
   <translation>Demander seulement pour les outils qui écrivent, exécutent des commandes ou envoient</translation>
  </message>
  <message>
   <source>Ask the assistant…</source>
   <translation>Demander à l’assistant…</translation>
  </message>
  <message>
   <source>Ask the server</source>
   <translation>Interroger le serveur</translation>
  </message>
  <message>
   <source>Asked after: {value}</source>
   <translation>Demandé après : {value}</translation>
  </message>
  <message>
   <source>Asked before: {value}</source>
   <translation>Demandé avant : {value}</translation>
  </message>
  <message>
   <source>Asking again…</source>
   <translation>Nouvelle demande…</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Interrogation…</translation>
  </message>
  <message>
   <source>Asks a model once. With a schema the answer is an object.</source>
   <translation>Interroge un modèle une fois. Avec un schéma, la réponse est un objet.</translation>
  </message>
  <message>
   <source>Asks the host to load, unload or list models in memory.</source>
   <translation>Demande à l’hôte de charger, décharger ou lister des modèles en mémoire.</translation>
  </message>
  <message>
   <source>Asks the person a question and waits for the answer, for days if need be.</source>
   <translation>Pose une question à la personne et attend la réponse, des jours s’il le faut.</translation>
  </message>
  <message>
   <source>Asks you a question and answers with what you said.</source>
   <translation>Vous pose une question et répond avec ce que vous avez dit.</translation>
  </message>
  <message>
   <source>Asks your permission before a tool writes a file.</source>
   <translation>Demande votre permission avant qu’un outil n’écrive un fichier.</translation>
  </message>
  <message>
   <source>Assertion</source>
   <translation>Assertion</translation>
  </message>
  <message>
   <source>Assertions</source>
   <translation>Assertions</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>Assistant</translation>
  </message>
  <message>
   <source>Assistant: {label}</source>
   <translation>Assistant : {label}</translation>
  </message>
  <message>
   <source>At a limit</source>
   <translation>À une limite</translation>
  </message>
  <message>
   <source>At least one flow must be startable.</source>
   <translation>Au moins un flux doit pouvoir être lancé.</translation>
  </message>
  <message>
   <source>At most so many lines.</source>
   <translation>Au plus autant de lignes.</translation>
  </message>
  <message>
   <source>At most so many, 1 to 5000; empty: 500.</source>
   <translation>Au plus autant, de 1 à 5000 ; vide : 500.</translation>
  </message>
  <message>
   <source>At most so many.</source>
   <translation>Au plus autant.</translation>
  </message>
  <message>
   <source>At most so many; empty: 10.</source>
   <translation>Au plus autant ; vide : 10.</translation>
  </message>
  <message>
   <source>At most so many; empty: 100.</source>
   <translation>Au plus autant ; vide : 100.</translation>
  </message>
  <message>
   <source>Attributes for all of them.</source>
   <translation>Attributs pour tous.</translation>
  </message>
  <message>
   <source>Authors.</source>
   <translation>Auteurs.</translation>
  </message>
  <message>
   <source>Autosave interval</source>
   <translation>Intervalle d’enregistrement automatique</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back to live</source>
   <translation>Revenir au direct</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Retour arrière</translation>
  </message>
  <message>
   <source>Bare reference {"$artifact": id}.</source>
   <translation>Référence simple {"$artifact": id}.</translation>
  </message>
  <message>
   <source>Beats a minute.</source>
   <translation>Battements par minute.</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Before: {value}</source>
   <translation>Avant : {value}</translation>
  </message>
  <message>
   <source>Begin one, or choose a file.</source>
   <translation>Commencez-en un ou choisissez un fichier.</translation>
  </message>
  <message>
   <source>Begin the flow at {id}</source>
   <translation>Commencer le flux à {id}</translation>
  </message>
  <message>
   <source>Begins a run with a message from another agent.</source>
   <translation>Commence une exécution avec le message d’un autre agent.</translation>
  </message>
  <message>
   <source>Begins a run with what a person wrote.</source>
   <translation>Commence une exécution avec ce qu’une personne a écrit.</translation>
  </message>
  <message>
   <source>Begins the lines that are replaced next time.</source>
   <translation>Commence les lignes remplacées la prochaine fois.</translation>
  </message>
  <message>
   <source>Best first.</source>
   <translation>Les meilleurs d’abord.</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Bleu</translation>
  </message>
  <message>
   <source>Blueprint: right button pans, wheel zooms</source>
   <translation>Blueprint : le bouton droit déplace, la molette zoome</translation>
  </message>
  <message>
   <source>Body of the function.</source>
   <translation>Corps de la fonction.</translation>
  </message>
  <message>
   <source>Bookmark {number} is not set; Ctrl+{number} sets it</source>
   <translation>Le signet {number} n’est pas défini ; Ctrl+{number} le définit</translation>
  </message>
  <message>
   <source>Bookmark {number} set; {number} comes back here</source>
   <translation>Signet {number} défini ; {number} revient ici</translation>
  </message>
  <message>
   <source>Bool Variable</source>
   <translation>Variable booléenne</translation>
  </message>
  <message>
   <source>Boolean</source>
   <translation>Booléen</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>Branche</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>Branches</translation>
  </message>
  <message>
   <source>Branches of Parallel at once</source>
   <translation>Branches de Parallel en même temps</translation>
  </message>
  <message>
   <source>Branches that share no node, read nothing of one another and do not end the run begin together, each with the state there was; others follow one another.</source>
   <translation>Les branches qui ne partagent aucun nœud, ne lisent rien l’une de l’autre et ne terminent pas l’exécution commencent ensemble, chacune avec l’état d’alors ; les autres se suivent.</translation>
  </message>
  <message>
   <source>Break Object</source>
   <translation>Décomposer un objet</translation>
  </message>
  <message>
   <source>Break on error</source>
   <translation>S’arrêter en cas d’erreur</translation>
  </message>
  <message>
   <source>Breakpoint before “{title}”</source>
   <translation>Point d’arrêt avant « {title} »</translation>
  </message>
  <message>
   <source>Breakpoint with condition…</source>
   <translation>Point d’arrêt avec condition…</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Bring its entries up to date</source>
   <translation>Mettre à jour ses accès</translation>
  </message>
  <message>
   <source>Bring its pins up to date</source>
   <translation>Mettre à jour ses broches</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Parcourir…</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Budget of a run</source>
   <translation>Budget d’une exécution</translation>
  </message>
  <message>
   <source>Budget of the run of “{name}”</source>
   <translation>Budget de l’exécution de « {name} »</translation>
  </message>
  <message>
   <source>Budget: {words}</source>
   <translation>Budget : {words}</translation>
  </message>
  <message>
   <source>Budget…</source>
   <translation>Budget…</translation>
  </message>
  <message>
   <source>Build JSON</source>
   <translation>Construire du JSON</translation>
  </message>
  <message>
   <source>Builder</source>
   <translation>Constructeur</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translation>Paquet</translation>
  </message>
  <message>
   <source>Bytes written.</source>
   <translation>Octets écrits.</translation>
  </message>
  <message>
   <source>Call Tool</source>
   <translation>Appeler un outil</translation>
  </message>
  <message>
   <source>Call models whose price is not known, too</source>
   <translation>Appeler aussi les modèles dont le prix est inconnu</translation>
  </message>
  <message>
   <source>Call “{name}”</source>
   <translation>Appeler « {name} »</translation>
  </message>
  <message>
   <source>Calls that change: {count}, in flows: {count2}</source>
   <translation>Appels qui changent : {count}, dans des flux : {count2}</translation>
  </message>
  <message>
   <source>Can be &amp;started</source>
   <translation>Peut être &amp;lancé</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancel run</source>
   <translation>Annuler l’exécution</translation>
  </message>
  <message>
   <source>Cancel, select nothing</source>
   <translation>Annuler, ne rien sélectionner</translation>
  </message>
  <message>
   <source>Cannot be loaded</source>
   <translation>Impossible à charger</translation>
  </message>
  <message>
   <source>Canvas</source>
   <translation>Canevas</translation>
  </message>
  <message>
   <source>Capability</source>
   <translation>Capacité</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Cas</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Cas</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Changement</translation>
  </message>
  <message>
   <source>Change the inputs and press Try it.</source>
   <translation>Modifiez les entrées et appuyez sur « Essayer ».</translation>
  </message>
  <message>
   <source>Change the interface of “{name}”</source>
   <translation>Modifier l’interface de « {name} »</translation>
  </message>
  <message>
   <source>Changed flow</source>
   <translation>Flux modifié</translation>
  </message>
  <message>
   <source>Changed node</source>
   <translation>Nœud modifié</translation>
  </message>
  <message>
   <source>Changed since the last look: {value}</source>
   <translation>Changé depuis le dernier examen : {value}</translation>
  </message>
  <message>
   <source>Changed wire</source>
   <translation>Connexion modifiée</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Modifications</translation>
  </message>
  <message>
   <source>Changes an image as described, inside a mask if there is one.</source>
   <translation>Modifie une image comme décrit, à l’intérieur d’un masque s’il y en a un.</translation>
  </message>
  <message>
   <source>Changes: {count}, in flows: {count2}; one undo step in each that is open.</source>
   <translation>Modifications : {count}, dans des flux : {count2} ; une étape d’annulation dans chacun des flux ouverts.</translation>
  </message>
  <message>
   <source>Changing…</source>
   <translation>Modification…</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Discussion</translation>
  </message>
  <message>
   <source>Check what a run starts with</source>
   <translation>Vérifier avec quoi une exécution commence</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>Choix</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Choisir</translation>
  </message>
  <message>
   <source>Choose a flow.</source>
   <translation>Choisissez un flux.</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Choisir un dossier</translation>
  </message>
  <message>
   <source>Choose a run in Runs, then “Compare with…”.</source>
   <translation>Choisissez une exécution dans Exécutions, puis « Comparer à… ».</translation>
  </message>
  <message>
   <source>Choose or type</source>
   <translation>Choisir ou saisir</translation>
  </message>
  <message>
   <source>Choose the flow again to refresh the pins, or remove the wire.</source>
   <translation>Choisissez de nouveau le flux pour rafraîchir les broches, ou retirez la connexion.</translation>
  </message>
  <message>
   <source>Chosen parts of an object, each on a pin of its own; JSON text is read first.</source>
   <translation>Parties choisies d’un objet, chacune sur sa propre broche ; un texte JSON est d’abord lu.</translation>
  </message>
  <message>
   <source>Clear expression of {name}</source>
   <translation>Effacer l’expression de {name}</translation>
  </message>
  <message>
   <source>Clear run from canvas</source>
   <translation>Effacer l’exécution du canevas</translation>
  </message>
  <message>
   <source>Clear the list; the file keeps everything</source>
   <translation>Vider la liste ; le fichier garde tout</translation>
  </message>
  <message>
   <source>Clear {name}</source>
   <translation>Effacer {name}</translation>
  </message>
  <message>
   <source>Clear {name} of {count} nodes</source>
   <translation>Effacer {name} de {count} nœuds</translation>
  </message>
  <message>
   <source>Click to collapse the frame</source>
   <translation>Cliquez pour replier le cadre</translation>
  </message>
  <message>
   <source>Click to edit the comment</source>
   <translation>Cliquez pour modifier le commentaire</translation>
  </message>
  <message>
   <source>Click to go to the other end, right-click for the menu</source>
   <translation>Cliquez pour aller à l’autre bout, clic droit pour le menu</translation>
  </message>
  <message>
   <source>Click to go to “{title}”</source>
   <translation>Cliquez pour aller à « {title} »</translation>
  </message>
  <message>
   <source>Click to open the frame</source>
   <translation>Cliquez pour ouvrir le cadre</translation>
  </message>
  <message>
   <source>Click to open {address}</source>
   <translation>Cliquez pour ouvrir {address}</translation>
  </message>
  <message>
   <source>Click to select, double-click for a knot, Alt-click to cut</source>
   <translation>Cliquez pour sélectionner, double-clic pour un point, Alt+clic pour couper</translation>
  </message>
  <message>
   <source>Click to show all pins of the node; P hides them again</source>
   <translation>Cliquez pour afficher toutes les broches du nœud ; P les masque à nouveau</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close flow</source>
   <translation>Fermer le flux</translation>
  </message>
  <message>
   <source>Close it there first, or save under another name.</source>
   <translation>Fermez-le d’abord là-bas, ou enregistrez sous un autre nom.</translation>
  </message>
  <message>
   <source>Close message</source>
   <translation>Fermer le message</translation>
  </message>
  <message>
   <source>Close room</source>
   <translation>Réduire l’espace</translation>
  </message>
  <message>
   <source>Close the details</source>
   <translation>Fermer les détails</translation>
  </message>
  <message>
   <source>Closes room: moves everything below the line by {px:.0f} px</source>
   <translation>Réduit l’espace : déplace de {px:.0f} px tout ce qui est sous la ligne</translation>
  </message>
  <message>
   <source>Closes room: moves everything right of the line by {px:.0f} px</source>
   <translation>Réduit l’espace : déplace de {px:.0f} px tout ce qui est à droite de la ligne</translation>
  </message>
  <message>
   <source>Coalesce</source>
   <translation>Première valeur</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Collapse frame</source>
   <translation>Replier le cadre</translation>
  </message>
  <message>
   <source>Collapse or expand</source>
   <translation>Replier ou déplier</translation>
  </message>
  <message>
   <source>Collapse or open frame</source>
   <translation>Replier ou ouvrir le cadre</translation>
  </message>
  <message>
   <source>Collapse {things}</source>
   <translation>Replier : {things}</translation>
  </message>
  <message>
   <source>Colour frame</source>
   <translation>Colorer le cadre</translation>
  </message>
  <message>
   <source>Command palette…</source>
   <translation>Palette de commandes…</translation>
  </message>
  <message>
   <source>Comment on node</source>
   <translation>Commenter le nœud</translation>
  </message>
  <message>
   <source>Comment on node…</source>
   <translation>Commenter le nœud…</translation>
  </message>
  <message>
   <source>Compact memory</source>
   <translation>Compacter la mémoire</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Compare runs</source>
   <translation>Comparer des exécutions</translation>
  </message>
  <message>
   <source>Compare side by side</source>
   <translation>Comparer côte à côte</translation>
  </message>
  <message>
   <source>Compare side by side with</source>
   <translation>Comparer côte à côte avec</translation>
  </message>
  <message>
   <source>Compare step by step</source>
   <translation>Comparer étape par étape</translation>
  </message>
  <message>
   <source>Compare the run with…</source>
   <translation>Comparer l’exécution à…</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>Comparer avec</translation>
  </message>
  <message>
   <source>Compare with file…</source>
   <translation>Comparer avec un fichier…</translation>
  </message>
  <message>
   <source>Compare with saved version</source>
   <translation>Comparer avec la version enregistrée</translation>
  </message>
  <message>
   <source>Compare with…</source>
   <translation>Comparer à…</translation>
  </message>
  <message>
   <source>Compared with {other}: {parts}</source>
   <translation>Comparé à {other} : {parts}</translation>
  </message>
  <message>
   <source>Compared, as text, with each case.</source>
   <translation>Comparée, comme texte, à chaque cas.</translation>
  </message>
  <message>
   <source>Comparing the runs…</source>
   <translation>Comparaison des exécutions…</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <source>Comparison of runs</source>
   <translation>Comparaison d’exécutions</translation>
  </message>
  <message>
   <source>Complete a variable</source>
   <translation>Compléter une variable</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Completed without success</source>
   <translation>Terminée sans succès</translation>
  </message>
  <message>
   <source>Concat</source>
   <translation>Concaténer</translation>
  </message>
  <message>
   <source>Configure…</source>
   <translation>Configurer…</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Relier</translation>
  </message>
  <message>
   <source>Connect…</source>
   <translation>Relier…</translation>
  </message>
  <message>
   <source>Contains</source>
   <translation>Contient</translation>
  </message>
  <message>
   <source>Continue interrupted runs</source>
   <translation>Poursuivre les exécutions interrompues</translation>
  </message>
  <message>
   <source>Continue runs that a crash interrupted</source>
   <translation>Poursuivre les exécutions interrompues par un plantage</translation>
  </message>
  <message>
   <source>Control</source>
   <translation>Contrôle</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversation</translation>
  </message>
  <message>
   <source>Convert the value between them; as it is, runs pass it on unchanged.</source>
   <translation>Convertissez la valeur entre les deux ; en l’état, les exécutions la transmettent telle quelle.</translation>
  </message>
  <message>
   <source>Copied into the workspace: {names}</source>
   <translation>Copié dans l’espace de travail : {names}</translation>
  </message>
  <message>
   <source>Copied {things}</source>
   <translation>Copié : {things}</translation>
  </message>
  <message>
   <source>Copies a workspace file into the artifact store.</source>
   <translation>Copie un fichier de l’espace de travail dans le magasin d’artefacts.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy all</source>
   <translation>Tout copier</translation>
  </message>
  <message>
   <source>Copy the selected messages, or all that are shown</source>
   <translation>Copier les messages choisis, ou tous ceux affichés</translation>
  </message>
  <message>
   <source>Copying…</source>
   <translation>Copie…</translation>
  </message>
  <message>
   <source>Core</source>
   <translation>Essentiels</translation>
  </message>
  <message>
   <source>Correct it, or remove it.</source>
   <translation>Corrigez-le ou retirez-le.</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Coût</translation>
  </message>
  <message>
   <source>Create it</source>
   <translation>Le créer</translation>
  </message>
  <message>
   <source>Ctrl+1 … 9</source>
   <translation>Ctrl+1 … 9</translation>
  </message>
  <message>
   <source>Ctrl+Arrows</source>
   <translation>Ctrl+Flèches</translation>
  </message>
  <message>
   <source>Ctrl+Enter accepts · Escape, then Tab leaves the text</source>
   <translation>Ctrl+Entrée accepte · Échap, puis Tab quitte le texte</translation>
  </message>
  <message>
   <source>Ctrl+Z, Ctrl+Shift+Z</source>
   <translation>Ctrl+Z, Ctrl+Maj+Z</translation>
  </message>
  <message>
   <source>Ctrl: reads “{variable}”, Shift: writes it; else asks which</source>
   <translation>Ctrl : lit « {variable} », Maj : l’écrit ; sinon, demande</translation>
  </message>
  <message>
   <source>Curve wire</source>
   <translation>Connexion courbe</translation>
  </message>
  <message>
   <source>Curve {things}</source>
   <translation>Courber : {things}</translation>
  </message>
  <message>
   <source>Curved</source>
   <translation>Courbe</translation>
  </message>
  <message>
   <source>Curved wires</source>
   <translation>Connexions courbes</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Couper</translation>
  </message>
  <message>
   <source>Cut wire</source>
   <translation>Couper la connexion</translation>
  </message>
  <message>
   <source>Cut wires</source>
   <translation>Couper des connexions</translation>
  </message>
  <message>
   <source>Cut {count} wires</source>
   <translation>Couper {count} connexions</translation>
  </message>
  <message>
   <source>Cut {things}</source>
   <translation>Couper : {things}</translation>
  </message>
  <message>
   <source>Cuts 1 wire</source>
   <translation>Coupe 1 connexion</translation>
  </message>
  <message>
   <source>Cuts {count} wires</source>
   <translation>Coupe {count} connexions</translation>
  </message>
  <message>
   <source>Cutting…</source>
   <translation>Découpage…</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Data only: {count} that compute or read values; Esc shows all</source>
   <translation>Données seulement : {count} qui calculent ou lisent des valeurs ; Échap montre tout</translation>
  </message>
  <message>
   <source>Date and time with the offset.</source>
   <translation>Date et heure avec le décalage.</translation>
  </message>
  <message>
   <source>Debug</source>
   <translation>Déboguer</translation>
  </message>
  <message>
   <source>Debug: each node of each run, too</source>
   <translation>Débogage : aussi chaque nœud de chaque exécution</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Décider plus tard</translation>
  </message>
  <message>
   <source>Decides the way.</source>
   <translation>Décide de la voie.</translation>
  </message>
  <message>
   <source>Declare {name}</source>
   <translation>Déclarer {name}</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Par défaut</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation>Modèle par défaut</translation>
  </message>
  <message>
   <source>Default provider</source>
   <translation>Fournisseur par défaut</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Suppr</translation>
  </message>
  <message>
   <source>Delay</source>
   <translation>Délai</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete and heal {things}</source>
   <translation>Supprimer et refermer : {things}</translation>
  </message>
  <message>
   <source>Delete and reconnect</source>
   <translation>Supprimer et reconnecter</translation>
  </message>
  <message>
   <source>Delete profile</source>
   <translation>Supprimer le profil</translation>
  </message>
  <message>
   <source>Delete run</source>
   <translation>Supprimer l’exécution</translation>
  </message>
  <message>
   <source>Delete the stored key</source>
   <translation>Supprimer la clé enregistrée</translation>
  </message>
  <message>
   <source>Delete this run?</source>
   <translation>Supprimer cette exécution ?</translation>
  </message>
  <message>
   <source>Delete {things}</source>
   <translation>Supprimer : {things}</translation>
  </message>
  <message>
   <source>Delete {title}</source>
   <translation>Supprimer {title}</translation>
  </message>
  <message>
   <source>Deleting…</source>
   <translation>Suppression…</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Détail</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Differs in</source>
   <translation>Diffère par</translation>
  </message>
  <message>
   <source>Digits after the point; missing: 0.</source>
   <translation>Chiffres après la virgule ; absent : 0.</translation>
  </message>
  <message>
   <source>Dim what is not connected</source>
   <translation>Atténuer ce qui n’est pas relié</translation>
  </message>
  <message>
   <source>Dim what is not connected to what the pointer rests on</source>
   <translation>Atténuer ce qui n’est pas relié à ce que survole le pointeur</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Discard what you typed?</source>
   <translation>Abandonner votre saisie ?</translation>
  </message>
  <message>
   <source>Discarded</source>
   <translation>Abandonné</translation>
  </message>
  <message>
   <source>Disconnect</source>
   <translation>Déconnecter</translation>
  </message>
  <message>
   <source>Disconnect {things}</source>
   <translation>Déconnecter : {things}</translation>
  </message>
  <message>
   <source>Distribute across</source>
   <translation>Répartir en largeur</translation>
  </message>
  <message>
   <source>Distribute down</source>
   <translation>Répartir en hauteur</translation>
  </message>
  <message>
   <source>Distribute horizontally</source>
   <translation>Répartir horizontalement</translation>
  </message>
  <message>
   <source>Distribute vertically</source>
   <translation>Répartir verticalement</translation>
  </message>
  <message>
   <source>Divide</source>
   <translation>Diviser</translation>
  </message>
  <message>
   <source>Does the same for each entry of a list.</source>
   <translation>Fait la même chose pour chaque élément d’une liste.</translation>
  </message>
  <message>
   <source>Done in {took}.</source>
   <translation>Terminé en {took}.</translation>
  </message>
  <message>
   <source>Dotted paths; one output each.</source>
   <translation>Chemins à points ; une sortie chacun.</translation>
  </message>
  <message>
   <source>Down, Up</source>
   <translation>Bas, Haut</translation>
  </message>
  <message>
   <source>Drag a node onto the canvas, or press Enter.</source>
   <translation>Glissez un nœud sur le canevas, ou appuyez sur Entrée.</translation>
  </message>
  <message>
   <source>Drag from a pin; drop on empty canvas to add a node</source>
   <translation>Faire glisser depuis une broche ; relâcher sur le vide ajoute un nœud</translation>
  </message>
  <message>
   <source>Drag from pin to pin: white arrows say what runs next, coloured pins carry values. Drop a wire on nothing to see only the nodes that fit. Everything can be undone.</source>
   <translation>Faites glisser de broche en broche : les flèches blanches disent ce qui s’exécute ensuite, les broches colorées portent des valeurs. Relâchez une connexion dans le vide pour ne voir que les nœuds compatibles. Tout peut être annulé.</translation>
  </message>
  <message>
   <source>Drag on empty canvas; Shift adds, Ctrl toggles</source>
   <translation>Faire glisser sur le vide ; Maj ajoute, Ctrl inverse</translation>
  </message>
  <message>
   <source>Drag the knot, Alt-click to remove it</source>
   <translation>Faites glisser le point, Alt+clic pour le retirer</translation>
  </message>
  <message>
   <source>Drag to make the frame larger or smaller</source>
   <translation>Faites glisser pour agrandir ou réduire le cadre</translation>
  </message>
  <message>
   <source>Drag to make the node higher</source>
   <translation>Faites glisser pour rendre le nœud plus haut</translation>
  </message>
  <message>
   <source>Drag to make the node larger</source>
   <translation>Faites glisser pour agrandir le nœud</translation>
  </message>
  <message>
   <source>Drag to make the node wider</source>
   <translation>Faites glisser pour élargir le nœud</translation>
  </message>
  <message>
   <source>Drag to move around</source>
   <translation>Faites glisser pour vous déplacer</translation>
  </message>
  <message>
   <source>Drag to move the frame, double-click to open it</source>
   <translation>Faites glisser pour déplacer le cadre, double-clic pour l’ouvrir</translation>
  </message>
  <message>
   <source>Drag to move the frame, double-click to rename it</source>
   <translation>Faites glisser pour déplacer le cadre, double-clic pour le renommer</translation>
  </message>
  <message>
   <source>Drag to move the note, double-click to edit it</source>
   <translation>Faites glisser pour déplacer la note, double-clic pour la modifier</translation>
  </message>
  <message>
   <source>Drag to move, double-click the title to rename; Ctrl-drag: a copy</source>
   <translation>Faites glisser pour déplacer, double-clic sur le titre pour renommer ; Ctrl+glisser : une copie</translation>
  </message>
  <message>
   <source>Drag to select, {words}, Tab to add a node</source>
   <translation>Faites glisser pour sélectionner, {words}, Tab pour ajouter un nœud</translation>
  </message>
  <message>
   <source>Draw an AI workflow, run it, watch it think, answer it, rewind it, ship it.

Qt {qt_version} under the LGPL 3. Icons by Lucide (ISC). Fonts Inter and JetBrains Mono (SIL OFL 1.1).</source>
   <translation>Dessinez un flux d’IA, exécutez-le, regardez-le penser, répondez-lui, rembobinez-le, livrez-le.

Qt {qt_version} sous LGPL 3. Icônes de Lucide (ISC). Polices Inter et JetBrains Mono (SIL OFL 1.1).</translation>
  </message>
  <message>
   <source>Drawing “{title}”…</source>
   <translation>Dessin de « {title} »…</translation>
  </message>
  <message>
   <source>Drop text</source>
   <translation>Déposer un texte</translation>
  </message>
  <message>
   <source>Drop web address</source>
   <translation>Déposer une adresse web</translation>
  </message>
  <message>
   <source>Drop {things}</source>
   <translation>Déposer : {things}</translation>
  </message>
  <message>
   <source>Drops a copy</source>
   <translation>Dépose une copie</translation>
  </message>
  <message>
   <source>Drops a copy of {what}</source>
   <translation>Dépose une copie : {what}</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <source>Duplicate {things}</source>
   <translation>Dupliquer : {things}</translation>
  </message>
  <message>
   <source>Duplicating…</source>
   <translation>Duplication…</translation>
  </message>
  <message>
   <source>Each property needs a name of its own.</source>
   <translation>Chaque propriété doit avoir son propre nom.</translation>
  </message>
  <message>
   <source>Each row gives {names}</source>
   <translation>Chaque ligne donne {names}</translation>
  </message>
  <message>
   <source>Earlier messages ({hidden})</source>
   <translation>Messages précédents ({hidden})</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Edit Image</source>
   <translation>Modifier une image</translation>
  </message>
  <message>
   <source>Edit arguments</source>
   <translation>Modifier les arguments</translation>
  </message>
  <message>
   <source>Edit as JSON</source>
   <translation>Modifier en JSON</translation>
  </message>
  <message>
   <source>Edit as rows</source>
   <translation>Modifier en lignes</translation>
  </message>
  <message>
   <source>Edit note</source>
   <translation>Modifier la note</translation>
  </message>
  <message>
   <source>Edit value</source>
   <translation>Modifier la valeur</translation>
  </message>
  <message>
   <source>Edit values</source>
   <translation>Modifier les valeurs</translation>
  </message>
  <message>
   <source>Edit what the flow takes and gives, and update all its callers (Ctrl+I)</source>
   <translation>Modifier ce que le flux prend et donne, et mettre à jour tous ses appelants (Ctrl+I)</translation>
  </message>
  <message>
   <source>Embedding model</source>
   <translation>Modèle d’embedding</translation>
  </message>
  <message>
   <source>Emit Event</source>
   <translation>Émettre un événement</translation>
  </message>
  <message>
   <source>Empty flow</source>
   <translation>Flux vide</translation>
  </message>
  <message>
   <source>Empty the search, then close</source>
   <translation>Vider la recherche, puis fermer</translation>
  </message>
  <message>
   <source>Empty: all.</source>
   <translation>Vide : tous.</translation>
  </message>
  <message>
   <source>Empty: every event.</source>
   <translation>Vide : tout événement.</translation>
  </message>
  <message>
   <source>Empty: the run's own.</source>
   <translation>Vide : celle de l’exécution.</translation>
  </message>
  <message>
   <source>Ends the run at once. Each input is a value of the run's result.</source>
   <translation>Termine l’exécution aussitôt. Chaque entrée est une valeur du résultat.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>Enlarges pictures</source>
   <translation>Agrandit des images</translation>
  </message>
  <message>
   <source>Enter sends, Shift+Enter begins a new line</source>
   <translation>Entrée envoie, Maj+Entrée commence une nouvelle ligne</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>Accès</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Erreur</translation>
  </message>
  <message>
   <source>Error: what went wrong</source>
   <translation>Erreur : ce qui a échoué</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Événement</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Événements</translation>
  </message>
  <message>
   <source>Every caller was up to date</source>
   <translation>Tous les appelants étaient à jour</translation>
  </message>
  <message>
   <source>Every kind of step is here. Drag one onto the canvas, or press Tab on the canvas and type its name.</source>
   <translation>Chaque type d’étape est ici. Faites-en glisser une sur le canevas, ou appuyez sur Tab et tapez son nom.</translation>
  </message>
  <message>
   <source>Every record</source>
   <translation>Tous les enregistrements</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Everything is done again</source>
   <translation>Tout est refait</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Exemple</translation>
  </message>
  <message>
   <source>Execution: what comes next</source>
   <translation>Exécution : ce qui vient ensuite</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Export Artifact</source>
   <translation>Exporter un artefact</translation>
  </message>
  <message>
   <source>Export as CSV…</source>
   <translation>Exporter en CSV…</translation>
  </message>
  <message>
   <source>Export bundle</source>
   <translation>Exporter un paquet</translation>
  </message>
  <message>
   <source>Export bundle…</source>
   <translation>Exporter un paquet…</translation>
  </message>
  <message>
   <source>Export picture</source>
   <translation>Exporter une image</translation>
  </message>
  <message>
   <source>Export picture of selection…</source>
   <translation>Exporter une image de la sélection…</translation>
  </message>
  <message>
   <source>Export picture…</source>
   <translation>Exporter une image…</translation>
  </message>
  <message>
   <source>Export shortcuts</source>
   <translation>Exporter les raccourcis</translation>
  </message>
  <message>
   <source>Export the table</source>
   <translation>Exporter le tableau</translation>
  </message>
  <message>
   <source>Export theme</source>
   <translation>Exporter le thème</translation>
  </message>
  <message>
   <source>Export “{root}”</source>
   <translation>Exporter « {root} »</translation>
  </message>
  <message>
   <source>Exported {counted} to {path}</source>
   <translation>{counted} : exporté vers {path}</translation>
  </message>
  <message>
   <source>Exporting “{title}”…</source>
   <translation>Exportation de « {title} »…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Expression</source>
   <translation>Expression</translation>
  </message>
  <message>
   <source>Expression of {pin}</source>
   <translation>Expression de {pin}</translation>
  </message>
  <message>
   <source>Expression to watch</source>
   <translation>Expression à surveiller</translation>
  </message>
  <message>
   <source>Expressions</source>
   <translation>Expressions</translation>
  </message>
  <message>
   <source>Extract</source>
   <translation>Extraire</translation>
  </message>
  <message>
   <source>Extract to subflow</source>
   <translation>Extraire en sous-flux</translation>
  </message>
  <message>
   <source>Extract to subflow…</source>
   <translation>Extraire en sous-flux…</translation>
  </message>
  <message>
   <source>Extract “{name}”</source>
   <translation>Extraire « {name} »</translation>
  </message>
  <message>
   <source>Extracts the text of a page range of a PDF file.</source>
   <translation>Extrait le texte d’une plage de pages d’un PDF.</translation>
  </message>
  <message>
   <source>F5 runs the flow as it is. Without a model server, model nodes echo their prompt, so you can try everything at once.</source>
   <translation>F5 exécute le flux tel quel. Sans serveur de modèles, les nœuds de modèle renvoient leur prompt : vous pouvez tout essayer tout de suite.</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <source>Failed after {took}. {error}</source>
   <translation>Échec après {took}. {error}</translation>
  </message>
  <message>
   <source>Failed node fails the run</source>
   <translation>Un nœud en échec fait échouer l’exécution</translation>
  </message>
  <message>
   <source>Failed: {error}</source>
   <translation>Échec : {error}</translation>
  </message>
  <message>
   <source>Favourites</source>
   <translation>Favoris</translation>
  </message>
  <message>
   <source>Feeds “{pin_id}” when control comes by “{label}”, else the wire that is there</source>
   <translation>Alimente « {pin_id} » quand le contrôle arrive par « {label} », sinon la connexion existante</translation>
  </message>
  <message>
   <source>Fields to add</source>
   <translation>Champs à ajouter</translation>
  </message>
  <message>
   <source>Figma: wheel scrolls, Ctrl+wheel zooms, Space pans</source>
   <translation>Figma : la molette défile, Ctrl+molette zoome, Espace déplace</translation>
  </message>
  <message>
   <source>File format of the result.</source>
   <translation>Format de fichier du résultat.</translation>
  </message>
  <message>
   <source>File not found</source>
   <translation>Fichier introuvable</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Files and memory</source>
   <translation>Fichiers et mémoire</translation>
  </message>
  <message>
   <source>Fills in the parameters of a tool and gives the finished call.</source>
   <translation>Remplit les paramètres d’un outil et donne l’appel prêt.</translation>
  </message>
  <message>
   <source>Fills {name} gaps of a template from an object; a missing name is an error.</source>
   <translation>Remplit les trous {name} d’un modèle à partir d’un objet ; un nom absent est une erreur.</translation>
  </message>
  <message>
   <source>Fills {{ path | filter }} gaps from the run's variables and the other pins; what is missing stays empty.</source>
   <translation>Remplit les trous {{ path | filter }} avec les variables de l’exécution et les autres broches ; ce qui manque reste vide.</translation>
  </message>
  <message>
   <source>Filter Array</source>
   <translation>Filtrer une liste</translation>
  </message>
  <message>
   <source>Filter messages</source>
   <translation>Filtrer les messages</translation>
  </message>
  <message>
   <source>Filter nodes</source>
   <translation>Filtrer les nœuds</translation>
  </message>
  <message>
   <source>Filter records</source>
   <translation>Filtrer les enregistrements</translation>
  </message>
  <message>
   <source>Filters: json, join(", "), trim, lower, upper.</source>
   <translation>Filtres : json, join(", "), trim, lower, upper.</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Find a node</source>
   <translation>Trouver un nœud</translation>
  </message>
  <message>
   <source>Find in all flows…</source>
   <translation>Rechercher dans tous les flux…</translation>
  </message>
  <message>
   <source>Find in flow…</source>
   <translation>Rechercher dans le flux…</translation>
  </message>
  <message>
   <source>Find uses</source>
   <translation>Rechercher les usages</translation>
  </message>
  <message>
   <source>Finds by meaning</source>
   <translation>Trouve par le sens</translation>
  </message>
  <message>
   <source>Finds ids of things in the knowledge graph that a name may mean.</source>
   <translation>Trouve les identifiants de choses du graphe qu’un nom peut désigner.</translation>
  </message>
  <message>
   <source>Finds notes and archived conversation by text, tags, time and place.</source>
   <translation>Trouve des notes et conversations archivées par texte, étiquettes, temps et lieu.</translation>
  </message>
  <message>
   <source>First number.</source>
   <translation>Premier nombre.</translation>
  </message>
  <message>
   <source>First page, from 1.</source>
   <translation>Première page, à partir de 1.</translation>
  </message>
  <message>
   <source>Fit all</source>
   <translation>Tout ajuster</translation>
  </message>
  <message>
   <source>Fit running nodes</source>
   <translation>Ajuster aux nœuds en cours</translation>
  </message>
  <message>
   <source>Fit selection</source>
   <translation>Ajuster à la sélection</translation>
  </message>
  <message>
   <source>Fix {count} problems</source>
   <translation>Corriger {count} problèmes</translation>
  </message>
  <message>
   <source>Fixed true or false.</source>
   <translation>Vrai ou faux fixe.</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>Flow bundles (*.flow)</source>
   <translation>Paquets de flux (*.flow)</translation>
  </message>
  <message>
   <source>Flow of “{title}”</source>
   <translation>Flux de « {title} »</translation>
  </message>
  <message>
   <source>Flow “{flow}” · {node}</source>
   <translation>Flux « {flow} » · {node}</translation>
  </message>
  <message>
   <source>Flows</source>
   <translation>Flux</translation>
  </message>
  <message>
   <source>Flows (*.json)</source>
   <translation>Flux (*.json)</translation>
  </message>
  <message>
   <source>Flows folder</source>
   <translation>Dossier des flux</translation>
  </message>
  <message>
   <source>Flows in the bundle</source>
   <translation>Flux du paquet</translation>
  </message>
  <message>
   <source>Flows that can be started</source>
   <translation>Flux qui peuvent être lancés</translation>
  </message>
  <message>
   <source>Flows within flows</source>
   <translation>Flux dans des flux</translation>
  </message>
  <message>
   <source>Flows, bundles, pictures with a flow (*.json *.flow *.png)</source>
   <translation>Flux, paquets, images avec un flux (*.json *.flow *.png)</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <source>For agents of older files that have no prompt.</source>
   <translation>Pour les agents d’anciens fichiers qui n’ont pas de prompt.</translation>
  </message>
  <message>
   <source>For budgets and costs. What stands here counts more than the list prices of well-known servers.</source>
   <translation>Pour les budgets et les coûts. Ce qui figure ici prime sur les prix publics des serveurs connus.</translation>
  </message>
  <message>
   <source>For cron fields, such as Europe/Paris; empty: UTC.</source>
   <translation>Pour les champs cron, comme Europe/Paris ; vide : UTC.</translation>
  </message>
  <message>
   <source>For example {pattern}</source>
   <translation>Par exemple {pattern}</translation>
  </message>
  <message>
   <source>For objects: the key to compare.</source>
   <translation>Pour les objets : la clé à comparer.</translation>
  </message>
  <message>
   <source>ForEach</source>
   <translation>Pour chaque</translation>
  </message>
  <message>
   <source>Fork</source>
   <translation>Bifurquer</translation>
  </message>
  <message>
   <source>Fork a run of “{name}”</source>
   <translation>Bifurquer une exécution de « {name} »</translation>
  </message>
  <message>
   <source>Fork the run from here…</source>
   <translation>Bifurquer l’exécution à partir d’ici…</translation>
  </message>
  <message>
   <source>Forking the run…</source>
   <translation>Bifurcation de l’exécution…</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulaire</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formater</translation>
  </message>
  <message>
   <source>Format Tool Results</source>
   <translation>Formater les résultats d’outils</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Avancer</translation>
  </message>
  <message>
   <source>Found by itself</source>
   <translation>Trouvé automatiquement</translation>
  </message>
  <message>
   <source>Fra&amp;me</source>
   <translation>&amp;Cadre</translation>
  </message>
  <message>
   <source>Frame</source>
   <translation>Cadre</translation>
  </message>
  <message>
   <source>Frame at {x:.0f}, {y:.0f}</source>
   <translation>Cadre en {x:.0f}, {y:.0f}</translation>
  </message>
  <message>
   <source>Frame of {width:.0f} by {height:.0f}</source>
   <translation>Cadre de {width:.0f} sur {height:.0f}</translation>
  </message>
  <message>
   <source>Frame selection</source>
   <translation>Encadrer la sélection</translation>
  </message>
  <message>
   <source>Frame “{words}”</source>
   <translation>Cadre « {words} »</translation>
  </message>
  <message>
   <source>Frames a second.</source>
   <translation>Images par seconde.</translation>
  </message>
  <message>
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>Free text</source>
   <translation>Texte libre</translation>
  </message>
  <message>
   <source>From &amp;step</source>
   <translation>À partir de l’&amp;étape</translation>
  </message>
  <message>
   <source>From {first} control goes round in a circle that nothing leaves.</source>
   <translation>À partir de {first}, le contrôle tourne dans un cercle que rien ne quitte.</translation>
  </message>
  <message>
   <source>From “{flow}”</source>
   <translation>De « {flow} »</translation>
  </message>
  <message>
   <source>From “{title}”</source>
   <translation>À partir de « {title} »</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Function</source>
   <translation>Fonction</translation>
  </message>
  <message>
   <source>Function name</source>
   <translation>Nom de la fonction</translation>
  </message>
  <message>
   <source>Functions</source>
   <translation>Fonctions</translation>
  </message>
  <message>
   <source>Further keys.</source>
   <translation>Autres clés.</translation>
  </message>
  <message>
   <source>Further keys; named ones win.</source>
   <translation>Autres clés ; celles nommées l’emportent.</translation>
  </message>
  <message>
   <source>Further settings of the provider, as they are.</source>
   <translation>Autres réglages du fournisseur, tels quels.</translation>
  </message>
  <message>
   <source>Further values, by name.</source>
   <translation>D’autres valeurs, par nom.</translation>
  </message>
  <message>
   <source>Generate Image</source>
   <translation>Générer une image</translation>
  </message>
  <message>
   <source>Generate Music</source>
   <translation>Générer de la musique</translation>
  </message>
  <message>
   <source>Generate Video</source>
   <translation>Générer une vidéo</translation>
  </message>
  <message>
   <source>Generate Voice</source>
   <translation>Générer une voix</translation>
  </message>
  <message>
   <source>Get</source>
   <translation>Lire</translation>
  </message>
  <message>
   <source>Get Context</source>
   <translation>Lire le contexte</translation>
  </message>
  <message>
   <source>Get Element</source>
   <translation>Lire un élément</translation>
  </message>
  <message>
   <source>Get Property</source>
   <translation>Lire une propriété</translation>
  </message>
  <message>
   <source>Get Random Element</source>
   <translation>Lire un élément au hasard</translation>
  </message>
  <message>
   <source>Get Variable</source>
   <translation>Lire une variable</translation>
  </message>
  <message>
   <source>Get Variables</source>
   <translation>Lire des variables</translation>
  </message>
  <message>
   <source>Give event</source>
   <translation>Donner l’événement</translation>
  </message>
  <message>
   <source>Give it to “{text}”</source>
   <translation>L’attribuer à « {text} »</translation>
  </message>
  <message>
   <source>Gives</source>
   <translation>Donne</translation>
  </message>
  <message>
   <source>Gives the value that belongs to the control wire a node was entered by; made by the compiler.</source>
   <translation>Donne la valeur correspondant à la connexion de contrôle par laquelle on est entré dans un nœud ; créé par le compilateur.</translation>
  </message>
  <message>
   <source>Gives this result</source>
   <translation>Donne ce résultat</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Aller à</translation>
  </message>
  <message>
   <source>Go back to a step, change what it gave, and go on from there as another run</source>
   <translation>Revenir à une étape, changer ce qu’elle a donné et continuer de là comme une autre exécution</translation>
  </message>
  <message>
   <source>Go on with the flow as it is from the first step that is not as it was in the run</source>
   <translation>Continuer avec le flux tel qu’il est à partir de la première étape qui n’est plus comme dans l’exécution</translation>
  </message>
  <message>
   <source>Go on; the log and the foot of the window tell</source>
   <translation>Continuer ; le journal et le bas de la fenêtre le signalent</translation>
  </message>
  <message>
   <source>Go to a bookmark</source>
   <translation>Aller à un signet</translation>
  </message>
  <message>
   <source>Go to its node</source>
   <translation>Aller à son nœud</translation>
  </message>
  <message>
   <source>Go to its node and record</source>
   <translation>Aller à son nœud et à son enregistrement</translation>
  </message>
  <message>
   <source>Go to next panel</source>
   <translation>Aller au panneau suivant</translation>
  </message>
  <message>
   <source>Go to other end</source>
   <translation>Aller à l’autre bout</translation>
  </message>
  <message>
   <source>Go to previous panel</source>
   <translation>Aller au panneau précédent</translation>
  </message>
  <message>
   <source>Go to this node</source>
   <translation>Aller à ce nœud</translation>
  </message>
  <message>
   <source>Go to “{label}”</source>
   <translation>Aller à « {label} »</translation>
  </message>
  <message>
   <source>Goes on by 'true' or 'false', as the condition says. Empty values count as false.</source>
   <translation>Continue par « true » ou « false », selon la condition. Les valeurs vides comptent comme fausses.</translation>
  </message>
  <message>
   <source>Goes on by the case whose text equals the value, else by 'default'.</source>
   <translation>Continue par le cas dont le texte égale la valeur, sinon par « default ».</translation>
  </message>
  <message>
   <source>Going there…</source>
   <translation>Déplacement vers cet état…</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Vert</translation>
  </message>
  <message>
   <source>Grey</source>
   <translation>Gris</translation>
  </message>
  <message>
   <source>Halt if this expression holds; empty: always.
vars are the run's variables, value the node's inputs, such as value['text'].</source>
   <translation>S’arrêter si cette expression est vraie ; vide : toujours.
vars sont les variables de l’exécution, value les entrées du nœud, comme value['text'].</translation>
  </message>
  <message>
   <source>Halted at the breakpoint before “{node}”</source>
   <translation>Arrêtée au point d’arrêt avant « {node} »</translation>
  </message>
  <message>
   <source>Halted before “{node}”</source>
   <translation>Arrêtée avant « {node} »</translation>
  </message>
  <message>
   <source>Halted: the condition at “{node}” cannot be looked at: {error}</source>
   <translation>Arrêtée : la condition de « {node} » ne peut pas être évaluée : {error}</translation>
  </message>
  <message>
   <source>Halted: “{node}” failed: {error}</source>
   <translation>Arrêtée : « {node} » a échoué : {error}</translation>
  </message>
  <message>
   <source>Has Tools</source>
   <translation>A des outils</translation>
  </message>
  <message>
   <source>Hash of the file.</source>
   <translation>Hachage du fichier.</translation>
  </message>
  <message>
   <source>Heading of the first page.</source>
   <translation>Titre de la première page.</translation>
  </message>
  <message>
   <source>Help (F1)</source>
   <translation>Aide (F1)</translation>
  </message>
  <message>
   <source>Help on nodes</source>
   <translation>Aide sur les nœuds</translation>
  </message>
  <message>
   <source>Help on this node</source>
   <translation>Aide sur ce nœud</translation>
  </message>
  <message>
   <source>Help on this node (F1)</source>
   <translation>Aide sur ce nœud (F1)</translation>
  </message>
  <message>
   <source>Help on {title}</source>
   <translation>Aide sur {title}</translation>
  </message>
  <message>
   <source>Help: {title}</source>
   <translation>Aide : {title}</translation>
  </message>
  <message>
   <source>Hertz.</source>
   <translation>Hertz.</translation>
  </message>
  <message>
   <source>Hide all panels</source>
   <translation>Masquer tous les panneaux</translation>
  </message>
  <message>
   <source>Hide or show unused pins</source>
   <translation>Masquer ou afficher les broches inutilisées</translation>
  </message>
  <message>
   <source>Hide panel</source>
   <translation>Masquer le panneau</translation>
  </message>
  <message>
   <source>Hide unused pins of {things}</source>
   <translation>Masquer les broches inutilisées : {things}</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>Indication</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Origine</translation>
  </message>
  <message>
   <source>Houdini: middle button pans, right button zooms</source>
   <translation>Houdini : le bouton central déplace, le droit zoome</translation>
  </message>
  <message>
   <source>How closely to follow the prompt.</source>
   <translation>Avec quelle fidélité suivre le prompt.</translation>
  </message>
  <message>
   <source>How far it goes on by itself; Preferences, “Pause after steps” and “Budget”</source>
   <translation>Jusqu’où elle continue d’elle-même ; Préférences, « Pause après étapes » et « Budget »</translation>
  </message>
  <message>
   <source>How far it reaches.</source>
   <translation>Jusqu’où il porte.</translation>
  </message>
  <message>
   <source>How far the event reaches.</source>
   <translation>Jusqu’où porte l’événement.</translation>
  </message>
  <message>
   <source>How far to go from the source, 0 to 1.</source>
   <translation>À quel point s’éloigner de la source, de 0 à 1.</translation>
  </message>
  <message>
   <source>How hard to look.</source>
   <translation>Avec quelle insistance chercher.</translation>
  </message>
  <message>
   <source>How it came about.</source>
   <translation>Comment on y est arrivé.</translation>
  </message>
  <message>
   <source>How long it may think.</source>
   <translation>Combien de temps il peut réfléchir.</translation>
  </message>
  <message>
   <source>How long it took and what it was allowed.</source>
   <translation>Combien de temps il a pris et ce qui lui était permis.</translation>
  </message>
  <message>
   <source>How long, in the unit set.</source>
   <translation>Combien de temps, dans l’unité choisie.</translation>
  </message>
  <message>
   <source>How many characters the text has.</source>
   <translation>Combien de caractères a le texte.</translation>
  </message>
  <message>
   <source>How many entries.</source>
   <translation>Combien d’éléments.</translation>
  </message>
  <message>
   <source>How many heard it.</source>
   <translation>Combien l’ont entendu.</translation>
  </message>
  <message>
   <source>How many items the list has; 0 for anything else.</source>
   <translation>Combien d’éléments a la liste ; 0 pour toute autre chose.</translation>
  </message>
  <message>
   <source>How many to make.</source>
   <translation>Combien en créer.</translation>
  </message>
  <message>
   <source>How short.</source>
   <translation>À quel point abréger.</translation>
  </message>
  <message>
   <source>How the model is to behave.</source>
   <translation>Comment le modèle doit se comporter.</translation>
  </message>
  <message>
   <source>How to say it.</source>
   <translation>Comment le dire.</translation>
  </message>
  <message>
   <source>How urgent it is.</source>
   <translation>Son degré d’urgence.</translation>
  </message>
  <message>
   <source>Id of the archived messages.</source>
   <translation>Identifiant des messages archivés.</translation>
  </message>
  <message>
   <source>Id of the flow of “{title}”, “{child}”</source>
   <translation>Identifiant du flux de « {title} », « {child} »</translation>
  </message>
  <message>
   <source>Id of the flow: {id}</source>
   <translation>Identifiant du flux : {id}</translation>
  </message>
  <message>
   <source>Id of the note.</source>
   <translation>Identifiant de la note.</translation>
  </message>
  <message>
   <source>Id of the span.</source>
   <translation>Identifiant du segment.</translation>
  </message>
  <message>
   <source>Id of this flow, “{id}”</source>
   <translation>Identifiant de ce flux, « {id} »</translation>
  </message>
  <message>
   <source>Ids of spans.</source>
   <translation>Identifiants de segments.</translation>
  </message>
  <message>
   <source>If/Else</source>
   <translation>Si/Sinon</translation>
  </message>
  <message>
   <source>Image Artifact</source>
   <translation>Artefact d’image</translation>
  </message>
  <message>
   <source>Image To Image</source>
   <translation>Image vers image</translation>
  </message>
  <message>
   <source>Image To Video</source>
   <translation>Image vers vidéo</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation>Modèle d’image</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <source>Import Server File</source>
   <translation>Importer un fichier du serveur</translation>
  </message>
  <message>
   <source>Import bundle</source>
   <translation>Importer un paquet</translation>
  </message>
  <message>
   <source>Import bundle…</source>
   <translation>Importer un paquet…</translation>
  </message>
  <message>
   <source>Import into</source>
   <translation>Importer dans</translation>
  </message>
  <message>
   <source>Import shortcuts</source>
   <translation>Importer des raccourcis</translation>
  </message>
  <message>
   <source>Import theme</source>
   <translation>Importer un thème</translation>
  </message>
  <message>
   <source>Import “{name}”</source>
   <translation>Importer « {name} »</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importé</translation>
  </message>
  <message>
   <source>Imported “{name}” into {folder}</source>
   <translation>« {name} » importé dans {folder}</translation>
  </message>
  <message>
   <source>Importing “{name}”…</source>
   <translation>Importation de « {name} »…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>En vigueur</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>Dans le fichier</translation>
  </message>
  <message>
   <source>In this list</source>
   <translation>Dans cette liste</translation>
  </message>
  <message>
   <source>In this text</source>
   <translation>Dans ce texte</translation>
  </message>
  <message>
   <source>Info</source>
   <translation>Info</translation>
  </message>
  <message>
   <source>Info: beginnings and ends, requests to servers</source>
   <translation>Info : débuts et fins, requêtes aux serveurs</translation>
  </message>
  <message>
   <source>Inline subflow</source>
   <translation>Intégrer le sous-flux</translation>
  </message>
  <message>
   <source>Inline “{title}”</source>
   <translation>Intégrer « {title} »</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Inputs</source>
   <translation>Entrées</translation>
  </message>
  <message>
   <source>Inputs as JSON</source>
   <translation>Entrées en JSON</translation>
  </message>
  <message>
   <source>Inputs of this node</source>
   <translation>Entrées de ce nœud</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Inser</translation>
  </message>
  <message>
   <source>Insert example of “{name}”</source>
   <translation>Insérer l’exemple de « {name} »</translation>
  </message>
  <message>
   <source>Insert node into wire</source>
   <translation>Insérer le nœud dans la connexion</translation>
  </message>
  <message>
   <source>Insert {title} into the wire</source>
   <translation>Insérer {title} dans la connexion</translation>
  </message>
  <message>
   <source>Insert {title} into wire</source>
   <translation>Insérer {title} dans la connexion</translation>
  </message>
  <message>
   <source>Inserted into “{title}”; Undo takes it out</source>
   <translation>Inséré dans « {title} » ; Annuler le retire</translation>
  </message>
  <message>
   <source>Inserts the node into the wire</source>
   <translation>Insère le nœud dans la connexion</translation>
  </message>
  <message>
   <source>Inspector</source>
   <translation>Inspecteur</translation>
  </message>
  <message>
   <source>Interface and callers…</source>
   <translation>Interface et appelants…</translation>
  </message>
  <message>
   <source>Interfaces</source>
   <translation>Interfaces</translation>
  </message>
  <message>
   <source>Is Empty</source>
   <translation>Est vide</translation>
  </message>
  <message>
   <source>Is done again</source>
   <translation>Est refaite</translation>
  </message>
  <message>
   <source>It answers, and offers 1 model</source>
   <translation>Il répond, et propose 1 modèle</translation>
  </message>
  <message>
   <source>It answers, and offers {count} models</source>
   <translation>Il répond, et propose {count} modèles</translation>
  </message>
  <message>
   <source>It begins with the first step.</source>
   <translation>Elle commence à la première étape.</translation>
  </message>
  <message>
   <source>It counts for this run and all flows it calls. Waiting for people or for a time does not count.</source>
   <translation>Il vaut pour cette exécution et tous les flux qu’elle appelle. Attendre une personne ou une heure ne compte pas.</translation>
  </message>
  <message>
   <source>It needs {need}, which this program does not have; the node keeps all its data.</source>
   <translation>Il a besoin de {need}, que ce programme n’a pas ; le nœud garde toutes ses données.</translation>
  </message>
  <message>
   <source>It runs with everything you may do on this computer: read and write files, use the network. Load only what you have read, or know where it comes from.</source>
   <translation>Il s’exécute avec tous vos droits sur cet ordinateur : lire et écrire des fichiers, utiliser le réseau. Ne chargez que ce que vous avez lu ou dont vous connaissez l’origine.</translation>
  </message>
  <message>
   <source>Its control output.</source>
   <translation>Sa sortie de contrôle.</translation>
  </message>
  <message>
   <source>Its name.</source>
   <translation>Son nom.</translation>
  </message>
  <message>
   <source>Its parts as text.</source>
   <translation>Ses parties en texte.</translation>
  </message>
  <message>
   <source>Its price can be set beside the model in Preferences. If you go on, such calls are made and counted, but nobody knows what they cost.</source>
   <translation>Son prix peut être indiqué à côté du modèle dans les Préférences. Si vous continuez, ces appels sont faits et comptés, mais personne ne sait ce qu’ils coûtent.</translation>
  </message>
  <message>
   <source>Its trace and results go too.</source>
   <translation>Sa trace et ses résultats disparaissent aussi.</translation>
  </message>
  <message>
   <source>Its value now.</source>
   <translation>Sa valeur actuelle.</translation>
  </message>
  <message>
   <source>Its value now; nothing if it was never set.</source>
   <translation>Sa valeur actuelle ; rien si elle n’a jamais été définie.</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>JSON Schema</source>
   <translation>JSON Schema</translation>
  </message>
  <message>
   <source>JSON value, text or base64.</source>
   <translation>Valeur JSON, texte ou base64.</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>Joindre</translation>
  </message>
  <message>
   <source>Joins “{pin_id}”</source>
   <translation>Relie à « {pin_id} »</translation>
  </message>
  <message>
   <source>Joins “{pin_id}” and replaces the wire that is there</source>
   <translation>Relie à « {pin_id} » et remplace la connexion existante</translation>
  </message>
  <message>
   <source>KG Assert</source>
   <translation>Affirmer dans le graphe</translation>
  </message>
  <message>
   <source>KG Query</source>
   <translation>Interroger le graphe</translation>
  </message>
  <message>
   <source>KG Resolve Entity</source>
   <translation>Résoudre une entité du graphe</translation>
  </message>
  <message>
   <source>Keep editing</source>
   <translation>Continuer l’édition</translation>
  </message>
  <message>
   <source>Keep finished runs</source>
   <translation>Garder les exécutions terminées</translation>
  </message>
  <message>
   <source>Keep one of its wires.</source>
   <translation>Gardez l’une de ses connexions.</translation>
  </message>
  <message>
   <source>Keep one of the wires</source>
   <translation>Garder l’une des connexions</translation>
  </message>
  <message>
   <source>Keep one of them.</source>
   <translation>Gardez l’une d’elles.</translation>
  </message>
  <message>
   <source>Keep one of these wires.</source>
   <translation>Gardez l’une de ces connexions.</translation>
  </message>
  <message>
   <source>Keep one trigger, or make this one the entry.</source>
   <translation>Gardez un déclencheur, ou faites de celui-ci l’entrée.</translation>
  </message>
  <message>
   <source>Keep the branches apart, or switch off that they run at the same time.</source>
   <translation>Séparez les branches, ou désactivez leur exécution simultanée.</translation>
  </message>
  <message>
   <source>Keep the labels it has.</source>
   <translation>Garder les étiquettes qu’il a.</translation>
  </message>
  <message>
   <source>Keep the wire from {source}</source>
   <translation>Garder la connexion de {source}</translation>
  </message>
  <message>
   <source>Keeps a note with tags, found again by Recall. The note id is the span id.</source>
   <translation>Garde une note avec des étiquettes, que Se rappeler retrouve. L’identifiant de la note est celui du segment.</translation>
  </message>
  <message>
   <source>Keeps its result</source>
   <translation>Garde son résultat</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Keys are kept in the system's keyring, never in a file.</source>
   <translation>Les clés sont gardées dans le trousseau du système, jamais dans un fichier.</translation>
  </message>
  <message>
   <source>Keys for what is in front</source>
   <translation>Touches pour ce qui est devant</translation>
  </message>
  <message>
   <source>Keys of the selected action</source>
   <translation>Touches de l’action choisie</translation>
  </message>
  <message>
   <source>Knot {number} of {count}</source>
   <translation>Point {number} sur {count}</translation>
  </message>
  <message>
   <source>LLM Call</source>
   <translation>Appel LLM</translation>
  </message>
  <message>
   <source>LLM Call has nothing to ask. Write a prompt or connect messages.</source>
   <translation>L’appel LLM n’a rien à demander. Écrivez un prompt ou reliez messages.</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>Labels that must fit.</source>
   <translation>Étiquettes qui doivent correspondre.</translation>
  </message>
  <message>
   <source>Labels: name to text.</source>
   <translation>Étiquettes : nom et texte.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Language and region.</source>
   <translation>Langue et région.</translation>
  </message>
  <message>
   <source>Last page; empty: the end.</source>
   <translation>Dernière page ; vide : la fin.</translation>
  </message>
  <message>
   <source>Last run</source>
   <translation>Dernière exécution</translation>
  </message>
  <message>
   <source>Lay out</source>
   <translation>Disposer</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Disposition</translation>
  </message>
  <message>
   <source>Layout to author</source>
   <translation>Disposition pour créer</translation>
  </message>
  <message>
   <source>Layout to debug</source>
   <translation>Disposition pour déboguer</translation>
  </message>
  <message>
   <source>Layout to present</source>
   <translation>Disposition pour présenter</translation>
  </message>
  <message>
   <source>Layouts</source>
   <translation>Dispositions</translation>
  </message>
  <message>
   <source>Lead out of the loop by its “done” output.</source>
   <translation>Sortez de la boucle par sa sortie « done ».</translation>
  </message>
  <message>
   <source>Least level</source>
   <translation>Niveau minimal</translation>
  </message>
  <message>
   <source>Least likeness of words, 0 to 1.</source>
   <translation>Ressemblance minimale des mots, de 0 à 1.</translation>
  </message>
  <message>
   <source>Least likeness, 0 to 1.</source>
   <translation>Ressemblance minimale, de 0 à 1.</translation>
  </message>
  <message>
   <source>Leave the field</source>
   <translation>Quitter le champ</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Longueur</translation>
  </message>
  <message>
   <source>Lenses</source>
   <translation>Loupes</translation>
  </message>
  <message>
   <source>Let every run halt before the selected nodes, or no longer</source>
   <translation>Arrêter chaque exécution avant les nœuds sélectionnés, ou ne plus le faire</translation>
  </message>
  <message>
   <source>Let go to add a node that fits</source>
   <translation>Relâchez pour ajouter un nœud compatible</translation>
  </message>
  <message>
   <source>Let go to unplug the wire</source>
   <translation>Relâchez pour débrancher la connexion</translation>
  </message>
  <message>
   <source>Let runs halt at a node that fails, before its failure counts</source>
   <translation>Arrêter les exécutions à un nœud qui échoue, avant que l’échec ne compte</translation>
  </message>
  <message>
   <source>Let runs halt before the selected node if an expression holds</source>
   <translation>Arrêter les exécutions avant le nœud sélectionné si une expression est vraie</translation>
  </message>
  <message>
   <source>Let the Python of this flow run outside the sandbox, in a process of its own</source>
   <translation>Laisser le Python de ce flux s’exécuter hors du bac à sable, dans son propre processus</translation>
  </message>
  <message>
   <source>Let the run go on and halt after the subflow it is in</source>
   <translation>Laisser l’exécution continuer et s’arrêter après le sous-flux où elle est</translation>
  </message>
  <message>
   <source>Let the run go on and halt before the selected node</source>
   <translation>Laisser l’exécution continuer et s’arrêter avant le nœud sélectionné</translation>
  </message>
  <message>
   <source>Let the run take the next step and halt; start it before its first step</source>
   <translation>Laisser l’exécution faire l’étape suivante et s’arrêter ; sinon en lancer une avant sa première étape</translation>
  </message>
  <message>
   <source>Let the run take the next step, and halt inside if it is a subflow</source>
   <translation>Laisser l’exécution faire l’étape suivante et s’arrêter dedans si c’est un sous-flux</translation>
  </message>
  <message>
   <source>Lets the run pass a limited number of times by 'again', then once by 'limit_reached'.</source>
   <translation>Laisse passer l’exécution un nombre limité de fois par « again », puis une fois par « limit_reached ».</translation>
  </message>
  <message>
   <source>Letters on pins</source>
   <translation>Lettres sur les broches</translation>
  </message>
  <message>
   <source>Letters on pins: tell types without colours</source>
   <translation>Lettres sur les broches : distinguer les types sans couleurs</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>Level and secrets…</source>
   <translation>Niveau et secrets…</translation>
  </message>
  <message>
   <source>Levels when recursive; 0: all.</source>
   <translation>Niveaux si récursif ; 0 : tous.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Like the desktop</source>
   <translation>Comme le bureau</translation>
  </message>
  <message>
   <source>Line for {things}</source>
   <translation>En ligne : {things}</translation>
  </message>
  <message>
   <source>Line {lineno}: {sentence}</source>
   <translation>Ligne {lineno} : {sentence}</translation>
  </message>
  <message>
   <source>Line {line}: {reason}</source>
   <translation>Ligne {line} : {reason}</translation>
  </message>
  <message>
   <source>Lines added and removed.</source>
   <translation>Lignes ajoutées et retirées.</translation>
  </message>
  <message>
   <source>Link note</source>
   <translation>Lier la note</translation>
  </message>
  <message>
   <source>Link note to selected nodes</source>
   <translation>Lier la note aux nœuds choisis</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>List Folder Files</source>
   <translation>Lister les fichiers d’un dossier</translation>
  </message>
  <message>
   <source>List folders too.</source>
   <translation>Lister aussi les dossiers.</translation>
  </message>
  <message>
   <source>List the problems of this flow</source>
   <translation>Lister les problèmes de ce flux</translation>
  </message>
  <message>
   <source>Listen Voice</source>
   <translation>Écouter la voix</translation>
  </message>
  <message>
   <source>Lists the files of a workspace folder, filtered by kind and extension.</source>
   <translation>Liste les fichiers d’un dossier de l’espace de travail, filtrés par genre et extension.</translation>
  </message>
  <message>
   <source>Literals</source>
   <translation>Littéraux</translation>
  </message>
  <message>
   <source>Loaded the pack “{name}” again</source>
   <translation>Pack « {name} » rechargé</translation>
  </message>
  <message>
   <source>Loads an artifact: JSON and text up to 256 KiB, other content up to 128 KiB as base64.</source>
   <translation>Charge un artefact : JSON et texte jusqu’à 256 Kio, autre contenu jusqu’à 128 Kio en base64.</translation>
  </message>
  <message>
   <source>Locate…</source>
   <translation>Localiser…</translation>
  </message>
  <message>
   <source>Lock flow</source>
   <translation>Verrouiller le flux</translation>
  </message>
  <message>
   <source>Lock frame</source>
   <translation>Verrouiller le cadre</translation>
  </message>
  <message>
   <source>Lock or unlock</source>
   <translation>Verrouiller ou déverrouiller</translation>
  </message>
  <message>
   <source>Lock or unlock flow</source>
   <translation>Verrouiller ou déverrouiller le flux</translation>
  </message>
  <message>
   <source>Lock or unlock frame</source>
   <translation>Verrouiller ou déverrouiller le cadre</translation>
  </message>
  <message>
   <source>Lock {things}</source>
   <translation>Verrouiller : {things}</translation>
  </message>
  <message>
   <source>Locked nodes stay; K unlocks them, a frame's menu what is on it</source>
   <translation>Les nœuds verrouillés restent ; K les déverrouille, le menu d’un cadre ce qui s’y trouve</translation>
  </message>
  <message>
   <source>Locked to its place; K unlocks it</source>
   <translation>Verrouillé à sa place ; K le déverrouille</translation>
  </message>
  <message>
   <source>Locked to its place; the frame's menu unlocks it</source>
   <translation>Verrouillé à sa place ; le menu du cadre le déverrouille</translation>
  </message>
  <message>
   <source>Locked to its place; the menu unlocks it</source>
   <translation>Verrouillé à sa place ; le menu le déverrouille</translation>
  </message>
  <message>
   <source>Locked; the frame's menu unlocks it</source>
   <translation>Verrouillé ; le menu du cadre le déverrouille</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Log level</source>
   <translation>Niveau du journal</translation>
  </message>
  <message>
   <source>Logging</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Longest text; empty: one million characters.</source>
   <translation>Texte le plus long ; vide : un million de caractères.</translation>
  </message>
  <message>
   <source>Look at values with expressions wherever the run stands, or stood</source>
   <translation>Examiner des valeurs par des expressions, où que l’exécution se trouve ou se soit trouvée</translation>
  </message>
  <message>
   <source>Looks</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Loop Limit</source>
   <translation>Limite de boucle</translation>
  </message>
  <message>
   <source>Loop over a list</source>
   <translation>Boucle sur une liste</translation>
  </message>
  <message>
   <source>Lowercase</source>
   <translation>Minuscules</translation>
  </message>
  <message>
   <source>MIME type; empty: by the file's name.</source>
   <translation>Type MIME ; vide : d’après le nom du fichier.</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Créé</translation>
  </message>
  <message>
   <source>Make Array</source>
   <translation>Créer une liste</translation>
  </message>
  <message>
   <source>Make Context</source>
   <translation>Créer un contexte</translation>
  </message>
  <message>
   <source>Make Meta</source>
   <translation>Créer meta</translation>
  </message>
  <message>
   <source>Make Scratchpad</source>
   <translation>Créer un brouillon</translation>
  </message>
  <message>
   <source>Make higher</source>
   <translation>Rendre plus haut</translation>
  </message>
  <message>
   <source>Make lower</source>
   <translation>Rendre plus bas</translation>
  </message>
  <message>
   <source>Make narrower</source>
   <translation>Rendre plus étroit</translation>
  </message>
  <message>
   <source>Make room</source>
   <translation>Faire de la place</translation>
  </message>
  <message>
   <source>Make wider</source>
   <translation>Rendre plus large</translation>
  </message>
  <message>
   <source>Make {id} of {source} {type}</source>
   <translation>Donner à {id} de {source} le type {type}</translation>
  </message>
  <message>
   <source>Make {id} of {target} {type}</source>
   <translation>Donner à {id} de {target} le type {type}</translation>
  </message>
  <message>
   <source>Make {pin_id} {pin_type}</source>
   <translation>Donner à {pin_id} le type {pin_type}</translation>
  </message>
  <message>
   <source>Makes a piece of music from a description.</source>
   <translation>Crée un morceau de musique à partir d’une description.</translation>
  </message>
  <message>
   <source>Makes a video from a description.</source>
   <translation>Crée une vidéo à partir d’une description.</translation>
  </message>
  <message>
   <source>Makes a video from a description; the same as Generate Video.</source>
   <translation>Crée une vidéo à partir d’une description ; comme Générer une vidéo.</translation>
  </message>
  <message>
   <source>Makes an artifact of “{name}”</source>
   <translation>Crée un artefact de « {name} »</translation>
  </message>
  <message>
   <source>Makes an image from a description and a source image; the same as Edit Image.</source>
   <translation>Crée une image à partir d’une description et d’une image source ; comme Modifier une image.</translation>
  </message>
  <message>
   <source>Makes an image from a description.</source>
   <translation>Crée une image à partir d’une description.</translation>
  </message>
  <message>
   <source>Makes an image larger and cleaner.</source>
   <translation>Rend une image plus grande et plus nette.</translation>
  </message>
  <message>
   <source>Makes music</source>
   <translation>Crée de la musique</translation>
  </message>
  <message>
   <source>Makes pictures</source>
   <translation>Crée des images</translation>
  </message>
  <message>
   <source>Makes room: moves everything below the line by {px:.0f} px</source>
   <translation>Fait de la place : déplace de {px:.0f} px tout ce qui est sous la ligne</translation>
  </message>
  <message>
   <source>Makes room: moves everything right of the line by {px:.0f} px</source>
   <translation>Fait de la place : déplace de {px:.0f} px tout ce qui est à droite de la ligne</translation>
  </message>
  <message>
   <source>Makes videos</source>
   <translation>Crée des vidéos</translation>
  </message>
  <message>
   <source>Map Array</source>
   <translation>Projeter une liste</translation>
  </message>
  <message>
   <source>Mark this version</source>
   <translation>Marquer cette version</translation>
  </message>
  <message>
   <source>Mark this version…</source>
   <translation>Marquer cette version…</translation>
  </message>
  <message>
   <source>Markdown page (*.md)</source>
   <translation>Page Markdown (*.md)</translation>
  </message>
  <message>
   <source>Markdown text.</source>
   <translation>Texte Markdown.</translation>
  </message>
  <message>
   <source>Math</source>
   <translation>Mathématiques</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>Signification</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Médias</translation>
  </message>
  <message>
   <source>MemAct Compose</source>
   <translation>Composer la mémoire active</translation>
  </message>
  <message>
   <source>Memorize</source>
   <translation>Mémoriser</translation>
  </message>
  <message>
   <source>Memorize has no text to keep. Write one into its content pin.</source>
   <translation>Mémoriser n’a pas de texte à garder. Écrivez-en un dans sa broche content.</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <source>MemoryError: it needs more than {most} MB</source>
   <translation>MemoryError : il faut plus de {most} Mo</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Merge Objects</source>
   <translation>Fusionner des objets</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <source>Messages and questions of a run appear here.</source>
   <translation>Les messages et questions d’une exécution apparaissent ici.</translation>
  </message>
  <message>
   <source>Messages put in.</source>
   <translation>Messages remis.</translation>
  </message>
  <message>
   <source>Messages that were there already.</source>
   <translation>Messages déjà présents.</translation>
  </message>
  <message>
   <source>Middle button, right button or Space with drag; two fingers</source>
   <translation>Bouton central, bouton droit ou Espace en faisant glisser ; deux doigts</translation>
  </message>
  <message>
   <source>Minutes ahead of UTC.</source>
   <translation>Minutes d’avance sur UTC.</translation>
  </message>
  <message>
   <source>Missing or empty: all.</source>
   <translation>Absent ou vide : tous.</translation>
  </message>
  <message>
   <source>Missing: 0.</source>
   <translation>Absent : 0.</translation>
  </message>
  <message>
   <source>Missing: 1.</source>
   <translation>Absent : 1.</translation>
  </message>
  <message>
   <source>Missing: 100.</source>
   <translation>Absent : 100.</translation>
  </message>
  <message>
   <source>Missing: ==.</source>
   <translation>Absent : ==.</translation>
  </message>
  <message>
   <source>Missing: Speak now.</source>
   <translation>Absent : Speak now.</translation>
  </message>
  <message>
   <source>Missing: a comma; \n is a new line.</source>
   <translation>Absent : une virgule ; \n est une nouvelle ligne.</translation>
  </message>
  <message>
   <source>Missing: abstractcode.agent.v1.meta.</source>
   <translation>Absent : abstractcode.agent.v1.meta.</translation>
  </message>
  <message>
   <source>Missing: to the end.</source>
   <translation>Absent : jusqu’à la fin.</translation>
  </message>
  <message>
   <source>Missing: voice_input.</source>
   <translation>Absent : voice_input.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Model Catalog</source>
   <translation>Catalogue de modèles</translation>
  </message>
  <message>
   <source>Model Residency</source>
   <translation>Modèles en mémoire</translation>
  </message>
  <message>
   <source>Model calls</source>
   <translation>Appels de modèles</translation>
  </message>
  <message>
   <source>Model whose tokens are counted.</source>
   <translation>Modèle dont on compte les jetons.</translation>
  </message>
  <message>
   <source>Model, agent, tools</source>
   <translation>Modèle, agent, outils</translation>
  </message>
  <message>
   <source>Model, dollars for a million tokens read, written: gpt-x 0.15 0.60; * is any other</source>
   <translation>Modèle, dollars pour un million de jetons lus, écrits : gpt-x 0.15 0.60 ; * est tout autre</translation>
  </message>
  <message>
   <source>Model, rounds, tools.</source>
   <translation>Modèle, tours, outils.</translation>
  </message>
  <message>
   <source>Model, tokens, time.</source>
   <translation>Modèle, jetons, temps.</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Models Catalog</source>
   <translation>Catalogue de modèles du fournisseur</translation>
  </message>
  <message>
   <source>Models and tools are asked only what is new, people again. This run stays as it was.</source>
   <translation>Les modèles et les outils ne sont interrogés que sur ce qui est nouveau, les personnes à nouveau. Cette exécution reste telle quelle.</translation>
  </message>
  <message>
   <source>Models and tools are called again: what they send, write and cost happens once more.</source>
   <translation>Les modèles et les outils sont rappelés : ce qu’ils envoient, écrivent et coûtent se produit à nouveau.</translation>
  </message>
  <message>
   <source>Models and tools: recorded results; people are asked again</source>
   <translation>Modèles et outils : résultats enregistrés ; les personnes sont à nouveau interrogées</translation>
  </message>
  <message>
   <source>Models echo their prompt from now on</source>
   <translation>Désormais, les modèles renvoient leur prompt</translation>
  </message>
  <message>
   <source>Modulo</source>
   <translation>Modulo</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Argent</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>More in {category}</source>
   <translation>Plus dans {category}</translation>
  </message>
  <message>
   <source>More inputs</source>
   <translation>Plus d’entrées</translation>
  </message>
  <message>
   <source>More settings</source>
   <translation>Autres réglages</translation>
  </message>
  <message>
   <source>Most rounds</source>
   <translation>Tours maximum</translation>
  </message>
  <message>
   <source>Most rounds of thinking and tools.</source>
   <translation>Nombre maximal de tours de réflexion et d’outils.</translation>
  </message>
  <message>
   <source>Most tokens to send.</source>
   <translation>Nombre maximal de jetons à envoyer.</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>Souris</translation>
  </message>
  <message>
   <source>Move a frame without its nodes</source>
   <translation>Déplacer un cadre sans ses nœuds</translation>
  </message>
  <message>
   <source>Move by one pixel</source>
   <translation>Déplacer d’un pixel</translation>
  </message>
  <message>
   <source>Move frame</source>
   <translation>Déplacer le cadre</translation>
  </message>
  <message>
   <source>Move freely</source>
   <translation>Déplacer librement</translation>
  </message>
  <message>
   <source>Move knot</source>
   <translation>Déplacer le point</translation>
  </message>
  <message>
   <source>Move tab to a window of its own</source>
   <translation>Déplacer l’onglet dans sa propre fenêtre</translation>
  </message>
  <message>
   <source>Move tab to the other side</source>
   <translation>Déplacer l’onglet de l’autre côté</translation>
  </message>
  <message>
   <source>Move the selection</source>
   <translation>Déplacer la sélection</translation>
  </message>
  <message>
   <source>Move to the bottom</source>
   <translation>Déplacer en bas</translation>
  </message>
  <message>
   <source>Move to the left</source>
   <translation>Déplacer à gauche</translation>
  </message>
  <message>
   <source>Move to the right</source>
   <translation>Déplacer à droite</translation>
  </message>
  <message>
   <source>Move {count} wires</source>
   <translation>Déplacer {count} connexions</translation>
  </message>
  <message>
   <source>Move {pin_id}</source>
   <translation>Déplacer {pin_id}</translation>
  </message>
  <message>
   <source>Move {things}</source>
   <translation>Déplacer : {things}</translation>
  </message>
  <message>
   <source>Moved flow</source>
   <translation>Flux déplacé</translation>
  </message>
  <message>
   <source>Moved node</source>
   <translation>Nœud déplacé</translation>
  </message>
  <message>
   <source>Moved wire</source>
   <translation>Connexion déplacée</translation>
  </message>
  <message>
   <source>Moves the knot; Alt-click removes it</source>
   <translation>Déplace le point ; Alt+clic le retire</translation>
  </message>
  <message>
   <source>Moves the view</source>
   <translation>Déplace la vue</translation>
  </message>
  <message>
   <source>Moves {what}; Alt: free of the grid, Ctrl: a copy</source>
   <translation>Déplace : {what} ; Alt : sans grille, Ctrl : une copie</translation>
  </message>
  <message>
   <source>Moves {what}; Alt: without its nodes</source>
   <translation>Déplace {what} ; Alt : sans ses nœuds</translation>
  </message>
  <message>
   <source>Moving…</source>
   <translation>Déplacement…</translation>
  </message>
  <message>
   <source>Multiply</source>
   <translation>Multiplier</translation>
  </message>
  <message>
   <source>Music Artifact</source>
   <translation>Artefact de musique</translation>
  </message>
  <message>
   <source>Music model</source>
   <translation>Modèle de musique</translation>
  </message>
  <message>
   <source>Mute or unmute</source>
   <translation>Rendre muet ou réactiver</translation>
  </message>
  <message>
   <source>Mute or unmute wire</source>
   <translation>Rendre la connexion muette ou la réactiver</translation>
  </message>
  <message>
   <source>Mute wire</source>
   <translation>Rendre la connexion muette</translation>
  </message>
  <message>
   <source>Mute wire {names}</source>
   <translation>Rendre muette la connexion {names}</translation>
  </message>
  <message>
   <source>Mute {things}</source>
   <translation>Rendre muet : {things}</translation>
  </message>
  <message>
   <source>Mute: detach it when running (Shift+M)</source>
   <translation>Rendre muet : la détacher à l’exécution (Maj+M)</translation>
  </message>
  <message>
   <source>My layout</source>
   <translation>Ma disposition</translation>
  </message>
  <message>
   <source>My shortcuts</source>
   <translation>Mes raccourcis</translation>
  </message>
  <message>
   <source>My theme</source>
   <translation>Mon thème</translation>
  </message>
  <message>
   <source>NOT</source>
   <translation>NON</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name it “{tidy}”</source>
   <translation>L’appeler « {tidy} »</translation>
  </message>
  <message>
   <source>Name of pin {id}</source>
   <translation>Nom de la broche {id}</translation>
  </message>
  <message>
   <source>Name of the event.</source>
   <translation>Nom de l’événement.</translation>
  </message>
  <message>
   <source>Name of the node</source>
   <translation>Nom du nœud</translation>
  </message>
  <message>
   <source>Name of the time zone.</source>
   <translation>Nom du fuseau horaire.</translation>
  </message>
  <message>
   <source>Name of the variable; `a.b` is a key of an object.</source>
   <translation>Nom de la variable ; `a.b` est une clé d’un objet.</translation>
  </message>
  <message>
   <source>Name this version</source>
   <translation>Nommer cette version</translation>
  </message>
  <message>
   <source>Name to value.</source>
   <translation>Nom et sa valeur.</translation>
  </message>
  <message>
   <source>Name what secrets begin with</source>
   <translation>Indiquez par quoi commencent les secrets</translation>
  </message>
  <message>
   <source>Names of the tools.</source>
   <translation>Noms des outils.</translation>
  </message>
  <message>
   <source>Needed.</source>
   <translation>Nécessaire.</translation>
  </message>
  <message>
   <source>Never ask</source>
   <translation>Ne jamais demander</translation>
  </message>
  <message>
   <source>New flow</source>
   <translation>Nouveau flux</translation>
  </message>
  <message>
   <source>New from template or example…</source>
   <translation>Nouveau à partir d’un modèle ou d’un exemple…</translation>
  </message>
  <message>
   <source>New from “{title}”</source>
   <translation>Nouveau à partir de « {title} »</translation>
  </message>
  <message>
   <source>New pack</source>
   <translation>Nouveau pack</translation>
  </message>
  <message>
   <source>New profile</source>
   <translation>Nouveau profil</translation>
  </message>
  <message>
   <source>New profile…</source>
   <translation>Nouveau profil…</translation>
  </message>
  <message>
   <source>New subflow</source>
   <translation>Nouveau sous-flux</translation>
  </message>
  <message>
   <source>New window on this flow</source>
   <translation>Nouvelle fenêtre sur ce flux</translation>
  </message>
  <message>
   <source>New, delete, import, export</source>
   <translation>Nouveau, supprimer, importer, exporter</translation>
  </message>
  <message>
   <source>Newest messages that stay; empty: 6.</source>
   <translation>Messages les plus récents qui restent ; vide : 6.</translation>
  </message>
  <message>
   <source>Next difference</source>
   <translation>Différence suivante</translation>
  </message>
  <message>
   <source>Next find or use</source>
   <translation>Résultat ou usage suivant</translation>
  </message>
  <message>
   <source>Next problem</source>
   <translation>Problème suivant</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>Onglet suivant</translation>
  </message>
  <message>
   <source>Next, previous</source>
   <translation>Suivant, précédent</translation>
  </message>
  <message>
   <source>No caller changes: there is none in this folder, or all of them fit.</source>
   <translation>Aucun appelant ne change : il n’y en a pas dans ce dossier, ou tous conviennent.</translation>
  </message>
  <message>
   <source>No further run was started</source>
   <translation>Aucune autre exécution n’a été lancée</translation>
  </message>
  <message>
   <source>No keys</source>
   <translation>Aucune touche</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Aucune limite</translation>
  </message>
  <message>
   <source>No limits: it never pauses by itself</source>
   <translation>Aucune limite : elle ne s’arrête jamais d’elle-même</translation>
  </message>
  <message>
   <source>No model is set up: there is no default provider in Preferences.</source>
   <translation>Aucun modèle n’est configuré : il n’y a pas de fournisseur par défaut dans les Préférences.</translation>
  </message>
  <message>
   <source>No model of “{name}” is named in Preferences.</source>
   <translation>Aucun modèle de « {name} » n’est nommé dans les Préférences.</translation>
  </message>
  <message>
   <source>No node of this flow is a step.</source>
   <translation>Aucun nœud de ce flux n’est une étape.</translation>
  </message>
  <message>
   <source>No note is in sight; N adds one</source>
   <translation>Aucune note en vue ; N en ajoute une</translation>
  </message>
  <message>
   <source>No picture of “{title}” was written</source>
   <translation>Aucune image de « {title} » n’a été écrite</translation>
  </message>
  <message>
   <source>No pin of another node fits</source>
   <translation>Aucune broche d’un autre nœud ne convient</translation>
  </message>
  <message>
   <source>No problems</source>
   <translation>Aucun problème</translation>
  </message>
  <message>
   <source>No provider in Preferences is called “{name}”.</source>
   <translation>Aucun fournisseur des Préférences ne s’appelle « {name} ».</translation>
  </message>
  <message>
   <source>No run yet</source>
   <translation>Aucune exécution pour l’instant</translation>
  </message>
  <message>
   <source>No runs yet. Press F5 to run the flow.</source>
   <translation>Aucune exécution pour l’instant. Appuyez sur F5 pour exécuter le flux.</translation>
  </message>
  <message>
   <source>No server of models yet: until there is one, models echo their prompt.

Add offers what may run on this machine, such as Ollama, and any other server that speaks OpenAI's form. “Ask the server” then tries it.</source>
   <translation>Pas encore de serveur de modèles : d’ici là, les modèles renvoient leur prompt.

Ajouter propose ce qui peut tourner sur cette machine, comme Ollama, et tout autre serveur au format d’OpenAI. « Interroger le serveur » l’essaie ensuite.</translation>
  </message>
  <message>
   <source>No tools are set up.</source>
   <translation>Aucun outil n’est configuré.</translation>
  </message>
  <message>
   <source>No {value} is configured for {kind}</source>
   <translation>Aucun {value} n’est configuré pour {kind}</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>Nº</translation>
  </message>
  <message>
   <source>Nobody: models echo their prompt</source>
   <translation>Personne : les modèles renvoient leur prompt</translation>
  </message>
  <message>
   <source>Node</source>
   <translation>Nœud</translation>
  </message>
  <message>
   <source>Node packs…</source>
   <translation>Packs de nœuds…</translation>
  </message>
  <message>
   <source>Nodes</source>
   <translation>Nœuds</translation>
  </message>
  <message>
   <source>Not after: ISO 8601.</source>
   <translation>Pas après : ISO 8601.</translation>
  </message>
  <message>
   <source>Not before: ISO 8601.</source>
   <translation>Pas avant : ISO 8601.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Not saved to a file yet</source>
   <translation>Pas encore enregistré dans un fichier</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Non défini</translation>
  </message>
  <message>
   <source>Not snippets, left alone: {names} in {folder}</source>
   <translation>Pas des fragments, laissés tels quels : {names} dans {folder}</translation>
  </message>
  <message>
   <source>Not trusted yet</source>
   <translation>Pas encore approuvé</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Note “{words}”</source>
   <translation>Note « {words} »</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Rien trouvé</translation>
  </message>
  <message>
   <source>Nothing here shows texts; the log is {path}</source>
   <translation>Rien ici n’affiche de textes ; le journal est {path}</translation>
  </message>
  <message>
   <source>Nothing is given here. Run again to start without it.</source>
   <translation>Rien n’est donné ici. Exécutez de nouveau pour démarrer sans.</translation>
  </message>
  <message>
   <source>Nothing selected</source>
   <translation>Rien de sélectionné</translation>
  </message>
  <message>
   <source>Nothing that this run came by has changed</source>
   <translation>Rien de ce par quoi cette exécution est passée n’a changé</translation>
  </message>
  <message>
   <source>Nothing to paste: {problem}; {remedy}</source>
   <translation>Rien à coller : {problem} ; {remedy}</translation>
  </message>
  <message>
   <source>Now, record {length:,}</source>
   <translation>Maintenant, enregistrement {length:,}</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Number of the pass, from 0.</source>
   <translation>Numéro du tour, à partir de 0.</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>OR</source>
   <translation>OU</translation>
  </message>
  <message>
   <source>Object, schema, memory</source>
   <translation>Objet, schéma, mémoire</translation>
  </message>
  <message>
   <source>Objects with path, name, type, size and kind.</source>
   <translation>Objets avec path, name, type, size et kind.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>Off: a run in which a code, file or format node failed completes and reports no success.</source>
   <translation>Désactivé : une exécution où un nœud de code, de fichier ou de format a échoué se termine et signale un insuccès.</translation>
  </message>
  <message>
   <source>Old task input of agents</source>
   <translation>Ancienne entrée de tâche des agents</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>On Agent Message</source>
   <translation>Au message d’un agent</translation>
  </message>
  <message>
   <source>On Event</source>
   <translation>À un événement</translation>
  </message>
  <message>
   <source>On Flow End</source>
   <translation>À la fin du flux</translation>
  </message>
  <message>
   <source>On Flow Start</source>
   <translation>Au début du flux</translation>
  </message>
  <message>
   <source>On Schedule</source>
   <translation>Selon l’horaire</translation>
  </message>
  <message>
   <source>On User Request</source>
   <translation>À la demande de l’utilisateur</translation>
  </message>
  <message>
   <source>On a locked frame; the frame's menu unlocks it</source>
   <translation>Sur un cadre verrouillé ; le menu du cadre le déverrouille</translation>
  </message>
  <message>
   <source>On the canvas</source>
   <translation>Sur le canevas</translation>
  </message>
  <message>
   <source>One fact for the knowledge graph.</source>
   <translation>Un fait pour le graphe de connaissances.</translation>
  </message>
  <message>
   <source>One interrupted run goes on</source>
   <translation>Une exécution interrompue se poursuit</translation>
  </message>
  <message>
   <source>One list out of several, in the order of the pins; a single value counts as a list of itself.</source>
   <translation>Une liste à partir de plusieurs, dans l’ordre des broches ; une valeur seule compte pour une liste d’elle-même.</translation>
  </message>
  <message>
   <source>One model a line</source>
   <translation>Un modèle par ligne</translation>
  </message>
  <message>
   <source>One moment: the last edit is not done yet</source>
   <translation>Un instant : la dernière modification n’est pas encore terminée</translation>
  </message>
  <message>
   <source>One more item.</source>
   <translation>Un élément de plus.</translation>
  </message>
  <message>
   <source>One of these runs was deleted</source>
   <translation>Une de ces exécutions a été supprimée</translation>
  </message>
  <message>
   <source>One of {choices}.</source>
   <translation>L’un de {choices}.</translation>
  </message>
  <message>
   <source>One path a line, such as user.name</source>
   <translation>Un chemin par ligne, comme user.name</translation>
  </message>
  <message>
   <source>One problem stops this run</source>
   <translation>Un problème bloque cette exécution</translation>
  </message>
  <message>
   <source>One readable line for each tool result.</source>
   <translation>Une ligne lisible pour chaque résultat d’outil.</translation>
  </message>
  <message>
   <source>One record back</source>
   <translation>Un enregistrement en arrière</translation>
  </message>
  <message>
   <source>One record on</source>
   <translation>Un enregistrement en avant</translation>
  </message>
  <message>
   <source>One result for each call.</source>
   <translation>Un résultat par appel.</translation>
  </message>
  <message>
   <source>One text out of several, in the order of the pins, with a separator between them.</source>
   <translation>Un texte à partir de plusieurs, dans l’ordre des broches, séparés par un séparateur.</translation>
  </message>
  <message>
   <source>One text out of the items of a list, with a delimiter between them.</source>
   <translation>Un texte à partir des éléments d’une liste, séparés par un délimiteur.</translation>
  </message>
  <message>
   <source>One way out each.</source>
   <translation>Une sortie chacun.</translation>
  </message>
  <message>
   <source>Only a control wire can have a largest number of passes.</source>
   <translation>Seule une connexion de contrôle peut avoir un nombre maximal de passages.</translation>
  </message>
  <message>
   <source>Only a control wire may lead back to its own node.</source>
   <translation>Seule une connexion de contrôle peut revenir à son propre nœud.</translation>
  </message>
  <message>
   <source>Only a list of texts and numbers fits rows.</source>
   <translation>Seule une liste de textes et de nombres tient en lignes.</translation>
  </message>
  <message>
   <source>Only messages of its node</source>
   <translation>Seulement les messages de son nœud</translation>
  </message>
  <message>
   <source>Only messages of its run</source>
   <translation>Seulement les messages de son exécution</translation>
  </message>
  <message>
   <source>Only one kind of file.</source>
   <translation>Un seul genre de fichier.</translation>
  </message>
  <message>
   <source>Only records of the selected nodes</source>
   <translation>Seulement les enregistrements des nœuds choisis</translation>
  </message>
  <message>
   <source>Only the selected nodes</source>
   <translation>Seulement les nœuds choisis</translation>
  </message>
  <message>
   <source>Only these, such as [".md", ".txt"].</source>
   <translation>Seulement celles-ci, comme [".md", ".txt"].</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open a flow to see its values here.</source>
   <translation>Ouvrez un flux pour voir ses valeurs ici.</translation>
  </message>
  <message>
   <source>Open example</source>
   <translation>Ouvrir un exemple</translation>
  </message>
  <message>
   <source>Open flow</source>
   <translation>Ouvrir un flux</translation>
  </message>
  <message>
   <source>Open frame</source>
   <translation>Ouvrir le cadre</translation>
  </message>
  <message>
   <source>Open in a window</source>
   <translation>Ouvrir dans une fenêtre</translation>
  </message>
  <message>
   <source>Open its code and save it again.</source>
   <translation>Ouvrez son code et enregistrez-le de nouveau.</translation>
  </message>
  <message>
   <source>Open or import that flow, or choose another.</source>
   <translation>Ouvrez ou importez ce flux, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Open recent</source>
   <translation>Ouvrir un fichier récent</translation>
  </message>
  <message>
   <source>Open run</source>
   <translation>Ouvrir l’exécution</translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation>Ouvrir les réglages</translation>
  </message>
  <message>
   <source>Open subflow</source>
   <translation>Ouvrir le sous-flux</translation>
  </message>
  <message>
   <source>Open the setting that is missing</source>
   <translation>Ouvrir le réglage manquant</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Ouvrir {name}</translation>
  </message>
  <message>
   <source>Open “{name}” afterwards</source>
   <translation>Ouvrir ensuite « {name} »</translation>
  </message>
  <message>
   <source>OpenAI</source>
   <translation>OpenAI</translation>
  </message>
  <message>
   <source>Opening “{name}”…</source>
   <translation>Ouverture de « {name} »…</translation>
  </message>
  <message>
   <source>Opens flows, adds nodes for other files: {count} files</source>
   <translation>Ouvre les flux, ajoute des nœuds pour les autres fichiers : {count} fichiers</translation>
  </message>
  <message>
   <source>Opens “{name}” if it is a flow</source>
   <translation>Ouvre « {name} » si c’est un flux</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Ouvrir…</translation>
  </message>
  <message>
   <source>Or type another answer</source>
   <translation>Ou saisissez une autre réponse</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autres</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Outline of the flow</source>
   <translation>Plan du flux</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Sortie</translation>
  </message>
  <message>
   <source>Outputs</source>
   <translation>Sorties</translation>
  </message>
  <message>
   <source>Outputs of this node</source>
   <translation>Sorties de ce nœud</translation>
  </message>
  <message>
   <source>Overwrite</source>
   <translation>Écraser</translation>
  </message>
  <message>
   <source>Overwriting it loses what the other program wrote there.</source>
   <translation>L’écraser fait perdre ce que l’autre programme y a écrit.</translation>
  </message>
  <message>
   <source>Own layouts</source>
   <translation>Dispositions personnelles</translation>
  </message>
  <message>
   <source>Owner of the memory; empty: by scope.</source>
   <translation>Propriétaire de la mémoire ; vide : selon la portée.</translation>
  </message>
  <message>
   <source>PDF document (*.pdf)</source>
   <translation>Document PDF (*.pdf)</translation>
  </message>
  <message>
   <source>PNG picture (*.png)</source>
   <translation>Image PNG (*.png)</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Pages of the document.</source>
   <translation>Pages du document.</translation>
  </message>
  <message>
   <source>Pages that were read.</source>
   <translation>Pages lues.</translation>
  </message>
  <message>
   <source>Pages without text or with damage.</source>
   <translation>Pages sans texte ou endommagées.</translation>
  </message>
  <message>
   <source>Palette</source>
   <translation>Palette</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>Déplacer la vue</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>Panneaux</translation>
  </message>
  <message>
   <source>Parallel</source>
   <translation>Parallèle</translation>
  </message>
  <message>
   <source>Parse JSON</source>
   <translation>Analyser du JSON</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Partie</translation>
  </message>
  <message>
   <source>Passes by 'again'; 3 if nothing is given.</source>
   <translation>Passages par « again » ; 3 si rien n’est indiqué.</translation>
  </message>
  <message>
   <source>Passes so far.</source>
   <translation>Passages jusqu’ici.</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Coller</translation>
  </message>
  <message>
   <source>Paste CSV or JSON, one row a run. The first line of CSV has the names:</source>
   <translation>Collez du CSV ou du JSON, une ligne par exécution. La première ligne du CSV contient les noms :</translation>
  </message>
  <message>
   <source>Paste {things}</source>
   <translation>Coller : {things}</translation>
  </message>
  <message>
   <source>Pastes the flow, or adds the text as a literal</source>
   <translation>Colle le flux, ou ajoute le texte comme littéral</translation>
  </message>
  <message>
   <source>Pasting…</source>
   <translation>Collage…</translation>
  </message>
  <message>
   <source>Path escapes workspace_root</source>
   <translation>Le chemin sort de workspace_root</translation>
  </message>
  <message>
   <source>Path is blocked by workspace_ignored_paths</source>
   <translation>Le chemin est bloqué par workspace_ignored_paths</translation>
  </message>
  <message>
   <source>Path to compare objects by; empty: the whole item.</source>
   <translation>Chemin de comparaison des objets ; vide : l’élément entier.</translation>
  </message>
  <message>
   <source>Paths</source>
   <translation>Chemins</translation>
  </message>
  <message>
   <source>Paths of the files.</source>
   <translation>Chemins des fichiers.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Mettre en pause</translation>
  </message>
  <message>
   <source>Pause after steps</source>
   <translation>Pause après étapes</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Pauses the run until the host has recorded something the user says.</source>
   <translation>Met l’exécution en pause jusqu’à ce que l’hôte ait enregistré quelque chose que dit l’utilisateur.</translation>
  </message>
  <message>
   <source>Payload, a JSON object</source>
   <translation>Contenu, un objet JSON</translation>
  </message>
  <message>
   <source>Picture of “{title}” in {path}</source>
   <translation>Image de « {title} » dans {path}</translation>
  </message>
  <message>
   <source>Pictures and printing</source>
   <translation>Images et impression</translation>
  </message>
  <message>
   <source>Pin “{id}” of “{title}”</source>
   <translation>Broche « {id} » de « {title} »</translation>
  </message>
  <message>
   <source>Pixels, or a factor such as 2x.</source>
   <translation>Pixels, ou un facteur comme 2x.</translation>
  </message>
  <message>
   <source>Pixels.</source>
   <translation>Pixels.</translation>
  </message>
  <message>
   <source>Places.</source>
   <translation>Lieux.</translation>
  </message>
  <message>
   <source>Position of the wire.</source>
   <translation>Position de la connexion.</translation>
  </message>
  <message>
   <source>Power</source>
   <translation>Puissance</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Préférences…</translation>
  </message>
  <message>
   <source>Present frames as slides</source>
   <translation>Présenter les cadres en diapositives</translation>
  </message>
  <message>
   <source>Previous difference</source>
   <translation>Différence précédente</translation>
  </message>
  <message>
   <source>Previous find or use</source>
   <translation>Résultat ou usage précédent</translation>
  </message>
  <message>
   <source>Previous problem</source>
   <translation>Problème précédent</translation>
  </message>
  <message>
   <source>Previous tab</source>
   <translation>Onglet précédent</translation>
  </message>
  <message>
   <source>Prices of models</source>
   <translation>Prix des modèles</translation>
  </message>
  <message>
   <source>Prices stand beside the models in Preferences; without one a call costs an unknown sum</source>
   <translation>Les prix sont à côté des modèles dans les Préférences ; sans prix, un appel coûte une somme inconnue</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation>Affiché</translation>
  </message>
  <message>
   <source>Printed text</source>
   <translation>Texte affiché</translation>
  </message>
  <message>
   <source>Printing “{title}”…</source>
   <translation>Impression de « {title} »…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problèmes</translation>
  </message>
  <message>
   <source>Problems and failures: {count}; Esc shows all</source>
   <translation>Problèmes et échecs : {count} ; Échap montre tout</translation>
  </message>
  <message>
   <source>Problems of this flow stop a run; Ctrl+F8 goes through them</source>
   <translation>Des problèmes de ce flux empêchent une exécution ; Ctrl+F8 les parcourt</translation>
  </message>
  <message>
   <source>Problems: {words}</source>
   <translation>Problèmes : {words}</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <source>Profiles: new, delete, import, export</source>
   <translation>Profils : nouveau, supprimer, importer, exporter</translation>
  </message>
  <message>
   <source>Property description</source>
   <translation>Description de la propriété</translation>
  </message>
  <message>
   <source>Property name</source>
   <translation>Nom de la propriété</translation>
  </message>
  <message>
   <source>Property type</source>
   <translation>Type de la propriété</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Fournisseur</translation>
  </message>
  <message>
   <source>Provider Catalog</source>
   <translation>Catalogue de fournisseurs</translation>
  </message>
  <message>
   <source>Providers</source>
   <translation>Fournisseurs</translation>
  </message>
  <message>
   <source>Providers and models of the host in one list, and the one at an index.</source>
   <translation>Fournisseurs et modèles de l’hôte en une liste, et celui à un indice.</translation>
  </message>
  <message>
   <source>Providers of models</source>
   <translation>Fournisseurs de modèles</translation>
  </message>
  <message>
   <source>Put a Sequence or Parallel between them.</source>
   <translation>Mettez Séquence ou Parallèle entre les deux.</translation>
  </message>
  <message>
   <source>Put a \ before ( [ * + ? . to mean the sign</source>
   <translation>Mettez \ devant ( [ * + ? . pour désigner le signe</translation>
  </message>
  <message>
   <source>Put a {title} between</source>
   <translation>Mettre {title} entre les deux</translation>
  </message>
  <message>
   <source>Put an If before it that ends the recursion.</source>
   <translation>Mettez avant un Si/Sinon qui termine la récursion.</translation>
  </message>
  <message>
   <source>Put an If into the circle that leads out of it.</source>
   <translation>Mettez dans le cercle un Si/Sinon qui en sort.</translation>
  </message>
  <message>
   <source>Put into a window of its own</source>
   <translation>Mettre dans sa propre fenêtre</translation>
  </message>
  <message>
   <source>Puts archived messages and notes back into the conversation.</source>
   <translation>Remet des messages et notes archivés dans la conversation.</translation>
  </message>
  <message>
   <source>Puts what a KG Query found into the active memory and gives the system prompt that shows it.</source>
   <translation>Met dans la mémoire active ce qu’a trouvé Interroger le graphe et donne le prompt système qui le montre.</translation>
  </message>
  <message>
   <source>Puts “{title}” into the wire</source>
   <translation>Met « {title} » dans la connexion</translation>
  </message>
  <message>
   <source>Python functions that the expressions of this flow may call: def twice(x): return x * 2</source>
   <translation>Fonctions Python que les expressions de ce flux peuvent appeler : def twice(x): return x * 2</translation>
  </message>
  <message>
   <source>Python of older files: a function, or one expression over the inputs.</source>
   <translation>Python d’anciens fichiers : une fonction, ou une expression sur les entrées.</translation>
  </message>
  <message>
   <source>Python: what the input is at each visit. `value` is what it would have been, `vars` are the run's variables, and the flow's functions may be called.</source>
   <translation>Python : ce qu’est l’entrée à chaque passage. `value` est ce qu’elle aurait été, `vars` sont les variables de l’exécution, et les fonctions du flux peuvent être appelées.</translation>
  </message>
  <message>
   <source>Queries the knowledge graph by pattern, time and words.</source>
   <translation>Interroge le graphe de connaissances par motif, temps et mots.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Quick fix…</source>
   <translation>Correction rapide…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Random Float</source>
   <translation>Décimal aléatoire</translation>
  </message>
  <message>
   <source>Random Int</source>
   <translation>Entier aléatoire</translation>
  </message>
  <message>
   <source>Raw result of a KG Query.</source>
   <translation>Résultat brut d’Interroger le graphe.</translation>
  </message>
  <message>
   <source>Re-plug wire</source>
   <translation>Rebrancher la connexion</translation>
  </message>
  <message>
   <source>Read Artifact</source>
   <translation>Lire un artefact</translation>
  </message>
  <message>
   <source>Read File</source>
   <translation>Lire un fichier</translation>
  </message>
  <message>
   <source>Read PDF</source>
   <translation>Lire un PDF</translation>
  </message>
  <message>
   <source>Read the variables again</source>
   <translation>Relire les variables</translation>
  </message>
  <message>
   <source>Reading the run…</source>
   <translation>Lecture de l’exécution…</translation>
  </message>
  <message>
   <source>Reads</source>
   <translation>Lit</translation>
  </message>
  <message>
   <source>Reads a UTF-8 text file of the workspace. A .json file must parse; other text that looks like JSON is parsed if it can be.</source>
   <translation>Lit un fichier texte UTF-8 de l’espace de travail. Un fichier .json doit être valide ; un autre texte qui ressemble à du JSON est analysé si possible.</translation>
  </message>
  <message>
   <source>Reads a variable of the run, each time it is needed.</source>
   <translation>Lit une variable de l’exécution, chaque fois qu’il le faut.</translation>
  </message>
  <message>
   <source>Reads several variables of the run: one output each, named like the variable.</source>
   <translation>Lit plusieurs variables de l’exécution : une sortie chacune, au nom de la variable.</translation>
  </message>
  <message>
   <source>Reads the PDF “{name}”</source>
   <translation>Lit le PDF « {name} »</translation>
  </message>
  <message>
   <source>Reads the conversation of the run.</source>
   <translation>Lit la conversation de l’exécution.</translation>
  </message>
  <message>
   <source>Reads the text of “{name}”</source>
   <translation>Lit le texte de « {name} »</translation>
  </message>
  <message>
   <source>Reason for rejecting</source>
   <translation>Motif du refus</translation>
  </message>
  <message>
   <source>Reason, if you reject (the flow sees it)</source>
   <translation>Motif, si vous refusez (le flux le voit)</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Se rappeler</translation>
  </message>
  <message>
   <source>Recall cannot search: {error}</source>
   <translation>Se rappeler ne peut pas chercher : {error}</translation>
  </message>
  <message>
   <source>Recall into context</source>
   <translation>Rappeler dans le contexte</translation>
  </message>
  <message>
   <source>Recall into context cannot search: {error}</source>
   <translation>Rappeler dans le contexte ne peut pas chercher : {error}</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Récents</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <source>Record {value:,} of {length:,}</source>
   <translation>Enregistrement {value:,} sur {length:,}</translation>
  </message>
  <message>
   <source>Recorded results and answers</source>
   <translation>Résultats et réponses enregistrés</translation>
  </message>
  <message>
   <source>Recorded results and answers are taken where the request is the same; any other call is made. Files, memory and messages are written again.</source>
   <translation>Les résultats et réponses enregistrés valent quand la demande est la même ; tout autre appel est fait. Fichiers, mémoire et messages sont réécrits.</translation>
  </message>
  <message>
   <source>Recorded results are taken where the request is the same; any other call is made. Files, memory and messages are written again.</source>
   <translation>Les résultats enregistrés valent quand la demande est la même ; tout autre appel est fait. Fichiers, mémoire et messages sont réécrits.</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Enregistrements</translation>
  </message>
  <message>
   <source>Recover unsaved changes</source>
   <translation>Récupérer les modifications non enregistrées</translation>
  </message>
  <message>
   <source>Recurrent</source>
   <translation>Récurrent</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>Rouge</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Redo {redo_label}</source>
   <translation>Rétablir : {redo_label}</translation>
  </message>
  <message>
   <source>Redoing…</source>
   <translation>Rétablissement…</translation>
  </message>
  <message>
   <source>Redone: {edit}</source>
   <translation>Rétabli : {edit}</translation>
  </message>
  <message>
   <source>Reference to the artifact.</source>
   <translation>Référence à l’artefact.</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Refusé</translation>
  </message>
  <message>
   <source>Reload</source>
   <translation>Recharger</translation>
  </message>
  <message>
   <source>Reload from disk</source>
   <translation>Recharger depuis le disque</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove all breakpoints</source>
   <translation>Retirer tous les points d’arrêt</translation>
  </message>
  <message>
   <source>Remove entry</source>
   <translation>Retirer l’élément</translation>
  </message>
  <message>
   <source>Remove frame</source>
   <translation>Retirer le cadre</translation>
  </message>
  <message>
   <source>Remove from favourites</source>
   <translation>Retirer des favoris</translation>
  </message>
  <message>
   <source>Remove its control wires</source>
   <translation>Retirer ses connexions de contrôle</translation>
  </message>
  <message>
   <source>Remove its wire and value to let it go.</source>
   <translation>Retirez sa connexion et sa valeur pour vous en défaire.</translation>
  </message>
  <message>
   <source>Remove its wires</source>
   <translation>Retirer ses connexions</translation>
  </message>
  <message>
   <source>Remove its wires, or open the flow with a newer program.</source>
   <translation>Retirez ses connexions, ou ouvrez le flux avec un programme plus récent.</translation>
  </message>
  <message>
   <source>Remove knot</source>
   <translation>Retirer le point</translation>
  </message>
  <message>
   <source>Remove knots</source>
   <translation>Retirer les points</translation>
  </message>
  <message>
   <source>Remove note</source>
   <translation>Retirer la note</translation>
  </message>
  <message>
   <source>Remove one of the wires, or keep the value in a variable.</source>
   <translation>Retirez l’une des connexions, ou gardez la valeur dans une variable.</translation>
  </message>
  <message>
   <source>Remove pin</source>
   <translation>Retirer la broche</translation>
  </message>
  <message>
   <source>Remove pin {id}</source>
   <translation>Retirer la broche {id}</translation>
  </message>
  <message>
   <source>Remove property</source>
   <translation>Retirer la propriété</translation>
  </message>
  <message>
   <source>Remove the breakpoints of this flow</source>
   <translation>Retirer les points d’arrêt de ce flux</translation>
  </message>
  <message>
   <source>Remove the control wire.</source>
   <translation>Retirez la connexion de contrôle.</translation>
  </message>
  <message>
   <source>Remove the limit of the wire</source>
   <translation>Retirer la limite de la connexion</translation>
  </message>
  <message>
   <source>Remove the wire</source>
   <translation>Retirer la connexion</translation>
  </message>
  <message>
   <source>Remove the wire from {source}</source>
   <translation>Retirer la connexion de {source}</translation>
  </message>
  <message>
   <source>Remove the wire, or put a Sequence or an If behind the node.</source>
   <translation>Retirez la connexion, ou mettez Séquence ou Si/Sinon derrière le nœud.</translation>
  </message>
  <message>
   <source>Remove the wire.</source>
   <translation>Retirez la connexion.</translation>
  </message>
  <message>
   <source>Remove wire</source>
   <translation>Retirer la connexion</translation>
  </message>
  <message>
   <source>Remove wire {names}</source>
   <translation>Retirer la connexion {names}</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Retirer {name}</translation>
  </message>
  <message>
   <source>Removed flow</source>
   <translation>Flux retiré</translation>
  </message>
  <message>
   <source>Removed node</source>
   <translation>Nœud retiré</translation>
  </message>
  <message>
   <source>Removed one breakpoint</source>
   <translation>Un point d’arrêt retiré</translation>
  </message>
  <message>
   <source>Removed wire</source>
   <translation>Connexion retirée</translation>
  </message>
  <message>
   <source>Removed {count} breakpoints</source>
   <translation>{count} points d’arrêt retirés</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Rename everywhere…</source>
   <translation>Renommer partout…</translation>
  </message>
  <message>
   <source>Rename frame</source>
   <translation>Renommer le cadre</translation>
  </message>
  <message>
   <source>Rename in 1 place</source>
   <translation>Renommer à 1 endroit</translation>
  </message>
  <message>
   <source>Rename in {count} places</source>
   <translation>Renommer à {count} endroits</translation>
  </message>
  <message>
   <source>Rename node</source>
   <translation>Renommer le nœud</translation>
  </message>
  <message>
   <source>Rename snippet</source>
   <translation>Renommer le fragment</translation>
  </message>
  <message>
   <source>Rename to “{title}”</source>
   <translation>Renommer en « {title} »</translation>
  </message>
  <message>
   <source>Rename {pin_id} to {new_id}</source>
   <translation>Renommer {pin_id} en {new_id}</translation>
  </message>
  <message>
   <source>Rename {word} “{name}” to “{new}”</source>
   <translation>Renommer {word} « {name} » en « {new} »</translation>
  </message>
  <message>
   <source>Renamed “{name}” to “{new}” in {count} places of {count2} flows</source>
   <translation>« {name} » renommé en « {new} » à {count} endroits de {count2} flux</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <source>Renders simple Markdown (headings, lists, code, emphasis) to a PDF file.</source>
   <translation>Met en page du Markdown simple (titres, listes, code, emphase) dans un PDF.</translation>
  </message>
  <message>
   <source>Repair it in a text editor; saving keeps it as it is.</source>
   <translation>Réparez-le dans un éditeur de texte ; l’enregistrement le laisse tel quel.</translation>
  </message>
  <message>
   <source>Repeated runs</source>
   <translation>Exécutions répétées</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>Replace by {title}</source>
   <translation>Remplacer par {title}</translation>
  </message>
  <message>
   <source>Replace the snippet “{name}”?</source>
   <translation>Remplacer le fragment « {name} » ?</translation>
  </message>
  <message>
   <source>Replay</source>
   <translation>Relecture</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Requête</translation>
  </message>
  <message>
   <source>Reroute</source>
   <translation>Renvoi</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Tout réinitialiser</translation>
  </message>
  <message>
   <source>Reset window layout</source>
   <translation>Réinitialiser la disposition de la fenêtre</translation>
  </message>
  <message>
   <source>Resize frame</source>
   <translation>Redimensionner le cadre</translation>
  </message>
  <message>
   <source>Resize node</source>
   <translation>Redimensionner le nœud</translation>
  </message>
  <message>
   <source>Resize {things}</source>
   <translation>Redimensionner : {things}</translation>
  </message>
  <message>
   <source>Restore / Upscale Image</source>
   <translation>Restaurer / agrandir une image</translation>
  </message>
  <message>
   <source>Restore {title}</source>
   <translation>Restaurer {title}</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Result of “{name}”</source>
   <translation>Résultat de « {name} »</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Room for the packed text.</source>
   <translation>Place pour le texte condensé.</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>Arrondir</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Exécuter</translation>
  </message>
  <message>
   <source>Run again from the first change</source>
   <translation>Exécuter à nouveau à partir du premier changement</translation>
  </message>
  <message>
   <source>Run again from “{title}” (#{seq})</source>
   <translation>Exécuter à nouveau à partir de « {title} » (#{seq})</translation>
  </message>
  <message>
   <source>Run as all wires</source>
   <translation>Comme toutes les connexions</translation>
  </message>
  <message>
   <source>Run it</source>
   <translation>L’exécuter</translation>
  </message>
  <message>
   <source>Run it after {node_id}</source>
   <translation>L’exécuter après {node_id}</translation>
  </message>
  <message>
   <source>Run it between {source} and {target}</source>
   <translation>L’exécuter entre {source} et {target}</translation>
  </message>
  <message>
   <source>Run node alone…</source>
   <translation>Exécuter le nœud seul…</translation>
  </message>
  <message>
   <source>Run once</source>
   <translation>Exécuter une fois</translation>
  </message>
  <message>
   <source>Run several times</source>
   <translation>Exécuter plusieurs fois</translation>
  </message>
  <message>
   <source>Run several times…</source>
   <translation>Exécuter plusieurs fois…</translation>
  </message>
  <message>
   <source>Run state</source>
   <translation>État de l’exécution</translation>
  </message>
  <message>
   <source>Run state: {text}</source>
   <translation>État de l’exécution : {text}</translation>
  </message>
  <message>
   <source>Run the code of “{name}” in this program?</source>
   <translation>Exécuter le code de « {name} » dans ce programme ?</translation>
  </message>
  <message>
   <source>Run the flow several times in the background, with the same inputs or a table of them, and compare</source>
   <translation>Exécuter le flux plusieurs fois en arrière-plan, avec les mêmes entrées ou un tableau d’entrées, et comparer</translation>
  </message>
  <message>
   <source>Run the flow, or let the run go on that is paused or has halted</source>
   <translation>Exécuter le flux, ou laisser continuer l’exécution en pause ou arrêtée</translation>
  </message>
  <message>
   <source>Run the selected node by itself, with what it read in the last run or what you give instead</source>
   <translation>Exécuter seul le nœud sélectionné, avec ce qu’il a lu à la dernière exécution ou ce que vous donnez à la place</translation>
  </message>
  <message>
   <source>Run this code with sample inputs, without running the flow</source>
   <translation>Exécuter ce code avec des entrées d’exemple, sans exécuter le flux</translation>
  </message>
  <message>
   <source>Run this frame…</source>
   <translation>Exécuter ce cadre…</translation>
  </message>
  <message>
   <source>Run to here</source>
   <translation>Exécuter jusqu’ici</translation>
  </message>
  <message>
   <source>Run with values…</source>
   <translation>Exécuter avec des valeurs…</translation>
  </message>
  <message>
   <source>Run without trust</source>
   <translation>Exécuter sans confiance</translation>
  </message>
  <message>
   <source>Run {count} times</source>
   <translation>Exécuter {count} fois</translation>
  </message>
  <message>
   <source>Run “{flow_name}”</source>
   <translation>Exécuter « {flow_name} »</translation>
  </message>
  <message>
   <source>Run “{flow_name}” several times</source>
   <translation>Exécuter « {flow_name} » plusieurs fois</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>Running…</source>
   <translation>En cours…</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Exécutions</translation>
  </message>
  <message>
   <source>Runs 'loop' as long as the condition holds, then 'done'. It is read before each pass.</source>
   <translation>Exécute « loop » tant que la condition est vraie, puis « done ». Elle est lue avant chaque tour.</translation>
  </message>
  <message>
   <source>Runs 'loop' for each number from start up to, but not including, end; then 'done'.</source>
   <translation>Exécute « loop » pour chaque nombre de start jusqu’à end non compris ; puis « done ».</translation>
  </message>
  <message>
   <source>Runs 'loop' once for each item of a list, then 'done'. The list is taken once, on entry.</source>
   <translation>Exécute « loop » une fois pour chaque élément d’une liste, puis « done ». La liste est prise une fois, à l’entrée.</translation>
  </message>
  <message>
   <source>Runs a Python function in a sandbox without files and network; what it returns goes to `output`.</source>
   <translation>Exécute une fonction Python dans un bac à sable sans fichiers ni réseau ; ce qu’elle renvoie va à `output`.</translation>
  </message>
  <message>
   <source>Runs all its ways, one after the other, then goes on by 'Completed'. Where the flow switches it on, ways that share no node, read nothing of one another, do not end the run and write nothing to memory run at the same time.</source>
   <translation>Exécute toutes ses voies, l’une après l’autre, puis continue par « Terminé ». Si le flux l’active, les voies qui ne partagent aucun nœud, ne lisent rien l’une de l’autre, ne terminent pas l’exécution et n’écrivent rien en mémoire s’exécutent en même temps.</translation>
  </message>
  <message>
   <source>Runs another flow and goes on with its result. If that flow fails, this one goes on.</source>
   <translation>Exécute un autre flux et continue avec son résultat. Si ce flux échoue, celui-ci continue.</translation>
  </message>
  <message>
   <source>Runs are being repeated already: wait for them or cancel them</source>
   <translation>Des exécutions sont déjà en cours de répétition : attendez-les ou annulez-les</translation>
  </message>
  <message>
   <source>Runs ask “{name}” from now on</source>
   <translation>Désormais, les exécutions interrogent « {name} »</translation>
  </message>
  <message>
   <source>Runs at the same &amp;time</source>
   <translation>Exécutions en même &amp;temps</translation>
  </message>
  <message>
   <source>Runs its ways one after the other.</source>
   <translation>Exécute ses voies l’une après l’autre.</translation>
  </message>
  <message>
   <source>Runs one tool call.</source>
   <translation>Exécute un appel d’outil.</translation>
  </message>
  <message>
   <source>Runs that are started together stand here side by side.</source>
   <translation>Les exécutions lancées ensemble figurent ici côte à côte.</translation>
  </message>
  <message>
   <source>Runs that were started together, side by side</source>
   <translation>Exécutions lancées ensemble, côte à côte</translation>
  </message>
  <message>
   <source>Runs the tool calls a model asked for. A failed call is a result, not a failed run.</source>
   <translation>Exécute les appels d’outils demandés par un modèle. Un appel en échec est un résultat, pas une exécution en échec.</translation>
  </message>
  <message>
   <source>Runs, spans and messages it comes from.</source>
   <translation>Exécutions, segments et messages d’où elle vient.</translation>
  </message>
  <message>
   <source>SVG drawing (*.svg)</source>
   <translation>Dessin SVG (*.svg)</translation>
  </message>
  <message>
   <source>Same steps too</source>
   <translation>Étapes identiques aussi</translation>
  </message>
  <message>
   <source>Sample inputs</source>
   <translation>Entrées d’exemple</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save as snippet</source>
   <translation>Enregistrer comme fragment</translation>
  </message>
  <message>
   <source>Save as snippet…</source>
   <translation>Enregistrer comme fragment…</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Enregistrer sous…</translation>
  </message>
  <message>
   <source>Save flow as</source>
   <translation>Enregistrer le flux sous</translation>
  </message>
  <message>
   <source>Save layout</source>
   <translation>Enregistrer la disposition</translation>
  </message>
  <message>
   <source>Save layout as…</source>
   <translation>Enregistrer la disposition sous…</translation>
  </message>
  <message>
   <source>Save the changes to “{name}”?</source>
   <translation>Enregistrer les modifications de « {name} » ?</translation>
  </message>
  <message>
   <source>Save the flow to set its entry.</source>
   <translation>Enregistrez le flux pour définir son entrée.</translation>
  </message>
  <message>
   <source>Save the flow, or wire it again.</source>
   <translation>Enregistrez le flux, ou reliez de nouveau.</translation>
  </message>
  <message>
   <source>Save the flow.</source>
   <translation>Enregistrez le flux.</translation>
  </message>
  <message>
   <source>Saved “{title}” to {path}</source>
   <translation>« {title} » enregistré dans {path}</translation>
  </message>
  <message>
   <source>Say which file to write.</source>
   <translation>Indiquez quel fichier écrire.</translation>
  </message>
  <message>
   <source>Say which folder to fill.</source>
   <translation>Indiquez quel dossier remplir.</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Horaire</translation>
  </message>
  <message>
   <source>Schema</source>
   <translation>Schéma</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Portée</translation>
  </message>
  <message>
   <source>Search actions and keys</source>
   <translation>Rechercher des actions et des touches</translation>
  </message>
  <message>
   <source>Search nodes</source>
   <translation>Rechercher des nœuds</translation>
  </message>
  <message>
   <source>Search pins to wire</source>
   <translation>Chercher des broches à relier</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Secondes</translation>
  </message>
  <message>
   <source>Seconds.</source>
   <translation>Secondes.</translation>
  </message>
  <message>
   <source>Secrets in the log</source>
   <translation>Secrets dans le journal</translation>
  </message>
  <message>
   <source>See what happened</source>
   <translation>Voir ce qui s’est passé</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Sélectionner</translation>
  </message>
  <message>
   <source>Select a node first, then C wires it</source>
   <translation>Sélectionnez d’abord un nœud, puis C le relie</translation>
  </message>
  <message>
   <source>Select a node first, then W goes through its wires</source>
   <translation>Sélectionnez d’abord un nœud, puis W parcourt ses connexions</translation>
  </message>
  <message>
   <source>Select a node on a frame first; G makes a frame</source>
   <translation>Sélectionnez d’abord un nœud d’un cadre ; G crée un cadre</translation>
  </message>
  <message>
   <source>Select a node to see its values, settings and help, and what it gave in the last run.</source>
   <translation>Sélectionnez un nœud pour voir ses valeurs, ses réglages, son aide, et ce qu’il a donné lors de la dernière exécution.</translation>
  </message>
  <message>
   <source>Select a subflow whose flow can be found</source>
   <translation>Sélectionnez un sous-flux dont le flux est trouvable</translation>
  </message>
  <message>
   <source>Select a wire first: click it, or W at a node</source>
   <translation>Sélectionnez d’abord une connexion : cliquez dessus, ou W sur un nœud</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Tout sélectionner</translation>
  </message>
  <message>
   <source>Select downstream</source>
   <translation>Sélectionner en aval</translation>
  </message>
  <message>
   <source>Select next frame or note</source>
   <translation>Sélectionner le cadre ou la note suivante</translation>
  </message>
  <message>
   <source>Select next wire</source>
   <translation>Sélectionner la connexion suivante</translation>
  </message>
  <message>
   <source>Select nothing</source>
   <translation>Ne rien sélectionner</translation>
  </message>
  <message>
   <source>Select several</source>
   <translation>Sélectionner plusieurs</translation>
  </message>
  <message>
   <source>Select the nodes that a note in sight shall lead to</source>
   <translation>Sélectionnez les nœuds vers lesquels une note en vue doit mener</translation>
  </message>
  <message>
   <source>Select upstream</source>
   <translation>Sélectionner en amont</translation>
  </message>
  <message>
   <source>Selects what it touches; Alt: what lies inside, Shift: adds, Ctrl: takes out</source>
   <translation>Sélectionne ce qui est touché ; Alt : ce qui est à l’intérieur, Maj : ajoute, Ctrl : retire</translation>
  </message>
  <message>
   <source>Selects what the outline encloses ({count})</source>
   <translation>Sélectionne ce que le contour entoure ({count})</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Sentences that did not fit.</source>
   <translation>Phrases qui ne tenaient pas.</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>Séparateur</translation>
  </message>
  <message>
   <source>Sequence</source>
   <translation>Séquence</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Session</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Définir</translation>
  </message>
  <message>
   <source>Set Property</source>
   <translation>Définir une propriété</translation>
  </message>
  <message>
   <source>Set Variable</source>
   <translation>Définir une variable</translation>
  </message>
  <message>
   <source>Set Variable Property</source>
   <translation>Définir une propriété de variable</translation>
  </message>
  <message>
   <source>Set Variables</source>
   <translation>Définir des variables</translation>
  </message>
  <message>
   <source>Set a bookmark</source>
   <translation>Définir un signet</translation>
  </message>
  <message>
   <source>Set bookmark {number}</source>
   <translation>Définir le signet {number}</translation>
  </message>
  <message>
   <source>Set both, or clear both to use the default model.</source>
   <translation>Définissez les deux, ou videz les deux pour utiliser le modèle par défaut.</translation>
  </message>
  <message>
   <source>Set expression of {name}</source>
   <translation>Définir l’expression de {name}</translation>
  </message>
  <message>
   <source>Set one breakpoint</source>
   <translation>Un point d’arrêt placé</translation>
  </message>
  <message>
   <source>Set start</source>
   <translation>Définir le départ</translation>
  </message>
  <message>
   <source>Set the limit again.</source>
   <translation>Définissez de nouveau la limite.</translation>
  </message>
  <message>
   <source>Set values</source>
   <translation>Définir des valeurs</translation>
  </message>
  <message>
   <source>Set {count} breakpoints</source>
   <translation>{count} points d’arrêt placés</translation>
  </message>
  <message>
   <source>Set {name}</source>
   <translation>Définir {name}</translation>
  </message>
  <message>
   <source>Set {name} of {count} nodes</source>
   <translation>Définir {name} de {count} nœuds</translation>
  </message>
  <message>
   <source>Set {pin} to {value}</source>
   <translation>Mettre {pin} à {value}</translation>
  </message>
  <message>
   <source>Sets an image in motion as described.</source>
   <translation>Met une image en mouvement comme décrit.</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>Réglage</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Settings cannot be written ({reason}); they hold until the program ends</source>
   <translation>Impossible d’écrire les réglages ({reason}) ; ils valent jusqu’à la fin du programme</translation>
  </message>
  <message>
   <source>Settings of all</source>
   <translation>Réglages de tous</translation>
  </message>
  <message>
   <source>Several facts for the knowledge graph.</source>
   <translation>Plusieurs faits pour le graphe de connaissances.</translation>
  </message>
  <message>
   <source>Several more items.</source>
   <translation>Plusieurs éléments de plus.</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Partager</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Maj</translation>
  </message>
  <message>
   <source>Shift+Arrows</source>
   <translation>Maj+Flèches</translation>
  </message>
  <message>
   <source>Shortcut profiles (*.json)</source>
   <translation>Profils de raccourcis (*.json)</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Raccourcis</translation>
  </message>
  <message>
   <source>Show all pins of {things}</source>
   <translation>Afficher toutes les broches : {things}</translation>
  </message>
  <message>
   <source>Show as text</source>
   <translation>Afficher en texte</translation>
  </message>
  <message>
   <source>Show comments</source>
   <translation>Afficher les commentaires</translation>
  </message>
  <message>
   <source>Show data only</source>
   <translation>Afficher seulement les données</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Show grid</source>
   <translation>Afficher la grille</translation>
  </message>
  <message>
   <source>Show legend</source>
   <translation>Afficher la légende</translation>
  </message>
  <message>
   <source>Show log</source>
   <translation>Afficher le journal</translation>
  </message>
  <message>
   <source>Show menu</source>
   <translation>Afficher le menu</translation>
  </message>
  <message>
   <source>Show minimap</source>
   <translation>Afficher la mini-carte</translation>
  </message>
  <message>
   <source>Show on data wires what they carried last, once the run halts or is over</source>
   <translation>Montrer sur les connexions de données ce qu’elles ont porté en dernier, quand l’exécution s’arrête ou est finie</translation>
  </message>
  <message>
   <source>Show or change the limits of the run</source>
   <translation>Afficher ou modifier les limites de l’exécution</translation>
  </message>
  <message>
   <source>Show problems</source>
   <translation>Afficher les problèmes</translation>
  </message>
  <message>
   <source>Show problems and failures only</source>
   <translation>Afficher seulement les problèmes et les échecs</translation>
  </message>
  <message>
   <source>Show repeated runs</source>
   <translation>Afficher les exécutions répétées</translation>
  </message>
  <message>
   <source>Show steps only</source>
   <translation>Afficher seulement les étapes</translation>
  </message>
  <message>
   <source>Show the grid</source>
   <translation>Afficher la grille</translation>
  </message>
  <message>
   <source>Show the log file</source>
   <translation>Afficher le fichier journal</translation>
  </message>
  <message>
   <source>Show the step that failed</source>
   <translation>Montrer l’étape en échec</translation>
  </message>
  <message>
   <source>Show the whole result</source>
   <translation>Afficher tout le résultat</translation>
  </message>
  <message>
   <source>Show values on wires</source>
   <translation>Montrer les valeurs sur les connexions</translation>
  </message>
  <message>
   <source>Show variables</source>
   <translation>Afficher les variables</translation>
  </message>
  <message>
   <source>Show where the cost went</source>
   <translation>Montrer où est allé le coût</translation>
  </message>
  <message>
   <source>Show where the time went</source>
   <translation>Montrer où est passé le temps</translation>
  </message>
  <message>
   <source>Show where this run and another one part, step by step</source>
   <translation>Montrer où cette exécution et une autre se séparent, étape par étape</translation>
  </message>
  <message>
   <source>Show wire as tunnel or line</source>
   <translation>Afficher la connexion en tunnel ou en ligne</translation>
  </message>
  <message>
   <source>Shows the person a message and goes on.</source>
   <translation>Affiche un message à la personne et continue.</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Snap nodes to the grid</source>
   <translation>Aligner les nœuds sur la grille</translation>
  </message>
  <message>
   <source>Snap nodes to the grid (Alt moves freely)</source>
   <translation>Aligner les nœuds sur la grille (Alt déplace librement)</translation>
  </message>
  <message>
   <source>Snap to grid</source>
   <translation>Aligner sur la grille</translation>
  </message>
  <message>
   <source>Snippet: {names}</source>
   <translation>Fragment : {names}</translation>
  </message>
  <message>
   <source>Snippets</source>
   <translation>Fragments</translation>
  </message>
  <message>
   <source>Some item of the list by chance; another one each time it is read.</source>
   <translation>Un élément de la liste au hasard ; un autre à chaque lecture.</translation>
  </message>
  <message>
   <source>Something went wrong: {name}: {error}</source>
   <translation>Un problème est survenu : {name} : {error}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Space- or right-drag to move around</source>
   <translation>glisser avec Espace ou au bouton droit pour se déplacer</translation>
  </message>
  <message>
   <source>Space-drag or wheel to move around</source>
   <translation>glisser avec Espace ou molette pour se déplacer</translation>
  </message>
  <message>
   <source>Span they come from.</source>
   <translation>Segment d’où ils viennent.</translation>
  </message>
  <message>
   <source>Speaks a text.</source>
   <translation>Lit un texte à voix haute.</translation>
  </message>
  <message>
   <source>Speaks texts</source>
   <translation>Lit des textes à voix haute</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Découper</translation>
  </message>
  <message>
   <source>Split view</source>
   <translation>Diviser la vue</translation>
  </message>
  <message>
   <source>Split view below</source>
   <translation>Diviser la vue en bas</translation>
  </message>
  <message>
   <source>Square</source>
   <translation>Rectangulaire</translation>
  </message>
  <message>
   <source>Square wire</source>
   <translation>Connexion rectangulaire</translation>
  </message>
  <message>
   <source>Square wires</source>
   <translation>Connexions rectangulaires</translation>
  </message>
  <message>
   <source>Square {things}</source>
   <translation>Rectangulaire : {things}</translation>
  </message>
  <message>
   <source>Stack</source>
   <translation>Empiler</translation>
  </message>
  <message>
   <source>Stack across</source>
   <translation>Empiler en largeur</translation>
  </message>
  <message>
   <source>Stack down</source>
   <translation>Empiler en hauteur</translation>
  </message>
  <message>
   <source>Stands between the texts; \n is a new line, \t a tab.</source>
   <translation>Se place entre les textes ; \n est une nouvelle ligne, \t une tabulation.</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Commencé</translation>
  </message>
  <message>
   <source>Starts at</source>
   <translation>Commence à</translation>
  </message>
  <message>
   <source>Starts with</source>
   <translation>Commence par</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <source>Stays in the system's keyring</source>
   <translation>Reste dans le trousseau du système</translation>
  </message>
  <message>
   <source>Step into subflow</source>
   <translation>Entrer dans le sous-flux</translation>
  </message>
  <message>
   <source>Step out of subflow</source>
   <translation>Sortir du sous-flux</translation>
  </message>
  <message>
   <source>Step over</source>
   <translation>Pas à pas principal</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <source>Steps only: {count}; Esc shows all</source>
   <translation>Étapes seulement : {count} ; Échap montre tout</translation>
  </message>
  <message>
   <source>Steps only; Esc shows the data nodes again</source>
   <translation>Étapes seulement ; Échap réaffiche les nœuds de données</translation>
  </message>
  <message>
   <source>Stop comparing</source>
   <translation>Arrêter la comparaison</translation>
  </message>
  <message>
   <source>Stop the run</source>
   <translation>Arrêter l’exécution</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Arrêtée</translation>
  </message>
  <message>
   <source>Store folder</source>
   <translation>Dossier des exécutions</translation>
  </message>
  <message>
   <source>Stored; type to replace it</source>
   <translation>Enregistrée ; tapez pour changer</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>Droite</translation>
  </message>
  <message>
   <source>Straight wire</source>
   <translation>Connexion droite</translation>
  </message>
  <message>
   <source>Straight wires</source>
   <translation>Connexions droites</translation>
  </message>
  <message>
   <source>Straighten wires</source>
   <translation>Redresser les connexions</translation>
  </message>
  <message>
   <source>Straighten {things}</source>
   <translation>Redresser : {things}</translation>
  </message>
  <message>
   <source>String</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>String Template</source>
   <translation>Modèle de texte</translation>
  </message>
  <message>
   <source>Stringify JSON</source>
   <translation>Convertir en JSON</translation>
  </message>
  <message>
   <source>Structured answer</source>
   <translation>Réponse structurée</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Style</translation>
  </message>
  <message>
   <source>Style of wires</source>
   <translation>Style des connexions</translation>
  </message>
  <message>
   <source>Subflow</source>
   <translation>Sous-flux</translation>
  </message>
  <message>
   <source>Subflows</source>
   <translation>Sous-flux</translation>
  </message>
  <message>
   <source>Subflows cannot be found: {names}. Put their files beside this flow.</source>
   <translation>Sous-flux introuvables : {names}. Placez leurs fichiers à côté de ce flux.</translation>
  </message>
  <message>
   <source>Substring</source>
   <translation>Sous-chaîne</translation>
  </message>
  <message>
   <source>Subtract</source>
   <translation>Soustraire</translation>
  </message>
  <message>
   <source>Such as output.text.</source>
   <translation>Comme output.text.</translation>
  </message>
  <message>
   <source>Such as schema:Person.</source>
   <translation>Comme schema:Person.</translation>
  </message>
  <message>
   <source>Such as text_generation.</source>
   <translation>Comme text_generation.</translation>
  </message>
  <message>
   <source>Switch</source>
   <translation>Aiguillage</translation>
  </message>
  <message>
   <source>Switch light and dark</source>
   <translation>Basculer clair et sombre</translation>
  </message>
  <message>
   <source>Switched off</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Système</translation>
  </message>
  <message>
   <source>System Date/Time</source>
   <translation>Date et heure du système</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Table of inputs</source>
   <translation>Tableau des entrées</translation>
  </message>
  <message>
   <source>Tabs and windows</source>
   <translation>Onglets et fenêtres</translation>
  </message>
  <message>
   <source>Tag memory</source>
   <translation>Étiqueter un souvenir</translation>
  </message>
  <message>
   <source>Tag memory does not say which note to label. Connect its span_id pin.</source>
   <translation>Étiqueter un souvenir ne dit pas quelle note. Reliez sa broche span_id.</translation>
  </message>
  <message>
   <source>Tag memory has no labels. Write texts by name into its tags pin.</source>
   <translation>Étiqueter un souvenir n’a pas d’étiquettes. Écrivez des textes par nom dans sa broche tags.</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>Suivre la visite</translation>
  </message>
  <message>
   <source>Takes out of the selection</source>
   <translation>Retire de la sélection</translation>
  </message>
  <message>
   <source>Talks with a model, answer by answer, until you say bye.</source>
   <translation>Discute avec un modèle, réponse après réponse, jusqu’à ce que vous disiez bye.</translation>
  </message>
  <message>
   <source>Tells by which control wire a node was entered; made by the compiler.</source>
   <translation>Indique par quelle connexion de contrôle on est entré dans un nœud ; créé par le compilateur.</translation>
  </message>
  <message>
   <source>Tells everyone who waits for the event; goes on at once.</source>
   <translation>Prévient tous ceux qui attendent l’événement ; continue aussitôt.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Température</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Text Artifact</source>
   <translation>Artefact de texte</translation>
  </message>
  <message>
   <source>Text To Video</source>
   <translation>Texte vers vidéo</translation>
  </message>
  <message>
   <source>Text that must occur.</source>
   <translation>Texte qui doit apparaître.</translation>
  </message>
  <message>
   <source>Text with {name} or {name[key]} gaps.</source>
   <translation>Texte avec des trous {name} ou {name[key]}.</translation>
  </message>
  <message>
   <source>Text, or the parsed JSON value.</source>
   <translation>Texte, ou la valeur JSON analysée.</translation>
  </message>
  <message>
   <source>Text; objects and lists are written as JSON.</source>
   <translation>Texte ; les objets et listes sont écrits en JSON.</translation>
  </message>
  <message>
   <source>That is still too low: at least {least} is needed.</source>
   <translation>C’est encore trop bas : il faut au moins {least}.</translation>
  </message>
  <message>
   <source>That snippet is no longer there</source>
   <translation>Ce fragment n’existe plus</translation>
  </message>
  <message>
   <source>The PDF file.</source>
   <translation>Le fichier PDF.</translation>
  </message>
  <message>
   <source>The active memory now.</source>
   <translation>La mémoire active actuelle.</translation>
  </message>
  <message>
   <source>The address of “{bad}” must begin with http:// or https://.</source>
   <translation>L’adresse de « {bad} » doit commencer par http:// ou https://.</translation>
  </message>
  <message>
   <source>The agent's scratchpad output.</source>
   <translation>La sortie scratchpad de l’agent.</translation>
  </message>
  <message>
   <source>The answer as an object, with a schema.</source>
   <translation>La réponse en objet, avec un schéma.</translation>
  </message>
  <message>
   <source>The answer of the model cannot be carried out</source>
   <translation>la réponse du modèle ne peut pas être appliquée</translation>
  </message>
  <message>
   <source>The answer.</source>
   <translation>La réponse.</translation>
  </message>
  <message>
   <source>The artifact.</source>
   <translation>L’artefact.</translation>
  </message>
  <message>
   <source>The base raised to the exponent.</source>
   <translation>La base élevée à l’exposant.</translation>
  </message>
  <message>
   <source>The branches of {node_id} follow one another: {reason}.</source>
   <translation>Les branches de {node_id} se suivent : {reason}.</translation>
  </message>
  <message>
   <source>The budget cannot be read</source>
   <translation>Le budget ne peut pas être lu</translation>
  </message>
  <message>
   <source>The budget is used up</source>
   <translation>Le budget est épuisé</translation>
  </message>
  <message>
   <source>The bundle holds this flow alone.</source>
   <translation>Le paquet ne contient que ce flux.</translation>
  </message>
  <message>
   <source>The bundle holds {count} flows: this one and all it calls.</source>
   <translation>Le paquet contient {count} flux : celui-ci et tous ceux qu’il appelle.</translation>
  </message>
  <message>
   <source>The call.</source>
   <translation>L’appel.</translation>
  </message>
  <message>
   <source>The calls.</source>
   <translation>Les appels.</translation>
  </message>
  <message>
   <source>The channel it came on.</source>
   <translation>Le canal par lequel il est arrivé.</translation>
  </message>
  <message>
   <source>The channel to listen on.</source>
   <translation>Le canal à écouter.</translation>
  </message>
  <message>
   <source>The code of “{title}” may leave the sandbox</source>
   <translation>Le code de « {title} » peut quitter le bac à sable</translation>
  </message>
  <message>
   <source>The code of “{title}” stays in the sandbox</source>
   <translation>Le code de « {title} » reste dans le bac à sable</translation>
  </message>
  <message>
   <source>The control output “{handle}” of {id} cannot be used here.</source>
   <translation>La sortie de contrôle « {handle} » de {id} n’est pas utilisable ici.</translation>
  </message>
  <message>
   <source>The conversation with it.</source>
   <translation>La conversation avec lui.</translation>
  </message>
  <message>
   <source>The conversation: objects with role and content.</source>
   <translation>La conversation : objets avec role et content.</translation>
  </message>
  <message>
   <source>The divisor; missing: 1.</source>
   <translation>Le diviseur ; absent : 1.</translation>
  </message>
  <message>
   <source>The entry “{written}” is not a step; the flow begins at {entry}.</source>
   <translation>L’entrée « {written} » n’est pas une étape ; le flux commence à {entry}.</translation>
  </message>
  <message>
   <source>The event comes by itself, or you give it now. Its payload:</source>
   <translation>L’événement vient de lui-même, ou vous le donnez maintenant. Son contenu :</translation>
  </message>
  <message>
   <source>The event with its sender and time.</source>
   <translation>L’événement avec son expéditeur et l’heure.</translation>
  </message>
  <message>
   <source>The exponent; missing: 1.</source>
   <translation>L’exposant ; absent : 1.</translation>
  </message>
  <message>
   <source>The expression at “{pin_id}” of {node_id} is no program: {problem}.</source>
   <translation>L’expression à « {pin_id} » de {node_id} n’est pas un programme : {problem}.</translation>
  </message>
  <message>
   <source>The file of the pack “{name}” has changed</source>
   <translation>Le fichier du pack « {name} » a changé</translation>
  </message>
  <message>
   <source>The file that was read.</source>
   <translation>Le fichier lu.</translation>
  </message>
  <message>
   <source>The file that was written.</source>
   <translation>Le fichier écrit.</translation>
  </message>
  <message>
   <source>The file to import.</source>
   <translation>Le fichier à importer.</translation>
  </message>
  <message>
   <source>The file to write.</source>
   <translation>Le fichier à écrire.</translation>
  </message>
  <message>
   <source>The file, relative to the workspace.</source>
   <translation>Le fichier, relatif à l’espace de travail.</translation>
  </message>
  <message>
   <source>The finished call.</source>
   <translation>L’appel prêt.</translation>
  </message>
  <message>
   <source>The first item is 0.</source>
   <translation>Le premier élément est 0.</translation>
  </message>
  <message>
   <source>The first number divided by the second; dividing by zero is an error.</source>
   <translation>Le premier nombre divisé par le second ; diviser par zéro est une erreur.</translation>
  </message>
  <message>
   <source>The first number less the second.</source>
   <translation>Le premier nombre moins le second.</translation>
  </message>
  <message>
   <source>The first of its inputs that is not null, in the order of the pins.</source>
   <translation>La première de ses entrées qui n’est pas null, dans l’ordre des broches.</translation>
  </message>
  <message>
   <source>The first {text_limit:,} of {count:,} characters</source>
   <translation>Les {text_limit:,} premiers caractères sur {count:,}</translation>
  </message>
  <message>
   <source>The flow asks for an answer.</source>
   <translation>Le flux demande une réponse.</translation>
  </message>
  <message>
   <source>The flow begins at {entry}, which is not a trigger.</source>
   <translation>Le flux commence à {entry}, qui n’est pas un déclencheur.</translation>
  </message>
  <message>
   <source>The flow changed meanwhile, so the proposal was dropped. Ask again if you still want it.</source>
   <translation>Le flux a changé entre-temps, la proposition a donc été abandonnée. Redemandez si vous la voulez encore.</translation>
  </message>
  <message>
   <source>The flow of “{title}” is missing</source>
   <translation>Le flux de « {title} » est introuvable</translation>
  </message>
  <message>
   <source>The flow promises “{name}” but has no “{group}” at its {value}.</source>
   <translation>Le flux promet « {name} » mais n’a pas de « {group} » à {value}.</translation>
  </message>
  <message>
   <source>The flow that calls this one was closed and has no file</source>
   <translation>Le flux qui appelle celui-ci a été fermé et n’a pas de fichier</translation>
  </message>
  <message>
   <source>The flow to run.</source>
   <translation>Le flux à exécuter.</translation>
  </message>
  <message>
   <source>The flow “{child_id}” is in no file beside this one</source>
   <translation>Le flux « {child_id} » n’est dans aucun fichier à côté de celui-ci</translation>
  </message>
  <message>
   <source>The flow's result.</source>
   <translation>Le résultat du flux.</translation>
  </message>
  <message>
   <source>The folder exists and is not empty; nothing is overwritten.</source>
   <translation>Le dossier existe et n’est pas vide ; rien n’est écrasé.</translation>
  </message>
  <message>
   <source>The folder of the runs takes effect at the next start.</source>
   <translation>Le dossier des exécutions prendra effet au prochain démarrage.</translation>
  </message>
  <message>
   <source>The folder that was listed.</source>
   <translation>Le dossier listé.</translation>
  </message>
  <message>
   <source>The folder {parent} does not exist.</source>
   <translation>Le dossier {parent} n’existe pas.</translation>
  </message>
  <message>
   <source>The folder; empty: the workspace.</source>
   <translation>Le dossier ; vide : l’espace de travail.</translation>
  </message>
  <message>
   <source>The form the answer must have.</source>
   <translation>La forme que doit avoir la réponse.</translation>
  </message>
  <message>
   <source>The image to change.</source>
   <translation>L’image à modifier.</translation>
  </message>
  <message>
   <source>The image to enlarge.</source>
   <translation>L’image à agrandir.</translation>
  </message>
  <message>
   <source>The image to start from.</source>
   <translation>L’image de départ.</translation>
  </message>
  <message>
   <source>The input “{pin}” of {id} has a value for an entry that is gone.</source>
   <translation>L’entrée « {pin} » de {id} a une valeur pour un accès disparu.</translation>
  </message>
  <message>
   <source>The input “{pin}” of {node_id} is wired from {sources}.</source>
   <translation>L’entrée « {pin} » de {node_id} est reliée depuis {sources}.</translation>
  </message>
  <message>
   <source>The inputs are an object: start it with {.</source>
   <translation>Les entrées sont un objet : commencez par {.</translation>
  </message>
  <message>
   <source>The interface of “{name}” and {count} flows are up to date</source>
   <translation>L’interface de « {name} » et {count} flux sont à jour</translation>
  </message>
  <message>
   <source>The item at an index; negative ones count from the back.</source>
   <translation>L’élément à un indice ; les négatifs comptent depuis la fin.</translation>
  </message>
  <message>
   <source>The item of this pass.</source>
   <translation>L’élément de ce tour.</translation>
  </message>
  <message>
   <source>The items that equal a value, or whose key does.</source>
   <translation>Les éléments égaux à une valeur, ou dont une clé l’est.</translation>
  </message>
  <message>
   <source>The key it was sent under.</source>
   <translation>La clé sous laquelle il a été envoyé.</translation>
  </message>
  <message>
   <source>The key the answer must name.</source>
   <translation>La clé que la réponse doit citer.</translation>
  </message>
  <message>
   <source>The key was not kept</source>
   <translation>La clé n’a pas été gardée</translation>
  </message>
  <message>
   <source>The language takes effect at the next start.</source>
   <translation>La langue prendra effet au prochain démarrage.</translation>
  </message>
  <message>
   <source>The largest number of passes of a wire is not a number.</source>
   <translation>Le nombre maximal de passages d’une connexion n’est pas un nombre.</translation>
  </message>
  <message>
   <source>The last {count:,} are kept here, all of them in the file</source>
   <translation>Les {count:,} derniers sont gardés ici, tous le sont dans le fichier</translation>
  </message>
  <message>
   <source>The list without repetitions, first occurrences kept; objects may be compared by one key.</source>
   <translation>La liste sans répétitions, les premières occurrences restent ; les objets peuvent être comparés par une clé.</translation>
  </message>
  <message>
   <source>The list; a single value counts as one item.</source>
   <translation>La liste ; une valeur seule compte pour un élément.</translation>
  </message>
  <message>
   <source>The local time now, read anew each time it is needed.</source>
   <translation>L’heure locale actuelle, relue chaque fois qu’il le faut.</translation>
  </message>
  <message>
   <source>The loop stops before it.</source>
   <translation>La boucle s’arrête avant.</translation>
  </message>
  <message>
   <source>The message.</source>
   <translation>Le message.</translation>
  </message>
  <message>
   <source>The meta object that chat hosts show beside an answer; empty fields are left out.</source>
   <translation>L’objet meta que les messageries affichent à côté d’une réponse ; les champs vides sont omis.</translation>
  </message>
  <message>
   <source>The model providers that the host offers, or those of them that are allowed.</source>
   <translation>Les fournisseurs de modèles que propose l’hôte, ou ceux autorisés.</translation>
  </message>
  <message>
   <source>The model; nothing: the default.</source>
   <translation>Le modèle ; rien : celui par défaut.</translation>
  </message>
  <message>
   <source>The models of one provider, or those of them that are allowed.</source>
   <translation>Les modèles d’un fournisseur, ou ceux autorisés.</translation>
  </message>
  <message>
   <source>The name.</source>
   <translation>Le nom.</translation>
  </message>
  <message>
   <source>The new run goes on from here; the first one stays as it was</source>
   <translation>La nouvelle exécution continue d’ici ; la première reste telle quelle</translation>
  </message>
  <message>
   <source>The next call may cost {needed}; {left} of {limit} is left.</source>
   <translation>Le prochain appel peut coûter {needed} ; il reste {left} sur {limit}.</translation>
  </message>
  <message>
   <source>The next call may take {needed} tokens; {left} of {limit} are left.</source>
   <translation>Le prochain appel peut prendre {needed} jetons ; il en reste {left} sur {limit}.</translation>
  </message>
  <message>
   <source>The next flow would be {needed} levels deep; {limit} are allowed.</source>
   <translation>Le prochain flux serait à {needed} niveaux de profondeur ; {limit} sont permis.</translation>
  </message>
  <message>
   <source>The next step asks a model; {left} of {limit} calls are left.</source>
   <translation>La prochaine étape interroge un modèle ; il reste {left} appels sur {limit}.</translation>
  </message>
  <message>
   <source>The next step calls {needed} tools; {left} of {limit} calls are left.</source>
   <translation>La prochaine étape appelle {needed} outils ; il reste {left} appels sur {limit}.</translation>
  </message>
  <message>
   <source>The node a run begins with.</source>
   <translation>Le nœud par lequel une exécution commence.</translation>
  </message>
  <message>
   <source>The node before.</source>
   <translation>Le nœud précédent.</translation>
  </message>
  <message>
   <source>The node is no longer in the flow.</source>
   <translation>Le nœud n’est plus dans le flux.</translation>
  </message>
  <message>
   <source>The note.</source>
   <translation>La note.</translation>
  </message>
  <message>
   <source>The number of this pass.</source>
   <translation>Le nombre de ce tour.</translation>
  </message>
  <message>
   <source>The number rounded to some decimals; halves go to the even neighbour.</source>
   <translation>Le nombre arrondi à quelques décimales ; les moitiés vont au voisin pair.</translation>
  </message>
  <message>
   <source>The number without its sign.</source>
   <translation>Le nombre sans son signe.</translation>
  </message>
  <message>
   <source>The object or list in a text, also from within prose or a code fence; a scalar becomes {value}.</source>
   <translation>L’objet ou la liste d’un texte, même au milieu de prose ou d’un bloc de code ; un scalaire devient {value}.</translation>
  </message>
  <message>
   <source>The pack was not made</source>
   <translation>Le pack n’a pas été créé</translation>
  </message>
  <message>
   <source>The pack {error}</source>
   <translation>Le pack {error}</translation>
  </message>
  <message>
   <source>The part of a text from a start to before an end; negative numbers count from the back.</source>
   <translation>La partie d’un texte d’un début jusqu’avant une fin ; les nombres négatifs comptent depuis la fin.</translation>
  </message>
  <message>
   <source>The parts of a text between delimiters, trimmed, without empty ones.</source>
   <translation>Les parties d’un texte entre délimiteurs, sans blancs autour ni parties vides.</translation>
  </message>
  <message>
   <source>The path.</source>
   <translation>Le chemin.</translation>
  </message>
  <message>
   <source>The payload is an object: start it with {.</source>
   <translation>Le contenu est un objet : commencez par {.</translation>
  </message>
  <message>
   <source>The payload of the pass.</source>
   <translation>Le contenu du tour.</translation>
  </message>
  <message>
   <source>The picture could not be written</source>
   <translation>L’image n’a pas pu être écrite</translation>
  </message>
  <message>
   <source>The price “{line}” is not a model and two numbers, such as: gpt-x 0.15 0.60</source>
   <translation>Le prix « {line} » n’est pas un modèle et deux nombres, comme : gpt-x 0.15 0.60</translation>
  </message>
  <message>
   <source>The product of two numbers.</source>
   <translation>Le produit de deux nombres.</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>Le programme</translation>
  </message>
  <message>
   <source>The properties of both objects; the second wins.</source>
   <translation>Les propriétés des deux objets ; le second l’emporte.</translation>
  </message>
  <message>
   <source>The property; `a.b` goes deeper.</source>
   <translation>La propriété ; `a.b` va plus profond.</translation>
  </message>
  <message>
   <source>The provider “{name}” has no address in Preferences.</source>
   <translation>Le fournisseur « {name} » n’a pas d’adresse dans les Préférences.</translation>
  </message>
  <message>
   <source>The question.</source>
   <translation>La question.</translation>
  </message>
  <message>
   <source>The recording.</source>
   <translation>L’enregistrement.</translation>
  </message>
  <message>
   <source>The result is not JSON yet. Correct the line that is marked.</source>
   <translation>Le résultat n’est pas encore du JSON. Corrigez la ligne marquée.</translation>
  </message>
  <message>
   <source>The run</source>
   <translation>L’exécution</translation>
  </message>
  <message>
   <source>The run as it was after any record: drag, arrows, Home, End</source>
   <translation>L’exécution telle qu’elle était après un enregistrement : glisser, flèches, Début, Fin</translation>
  </message>
  <message>
   <source>The run cannot be forked here</source>
   <translation>L’exécution ne peut pas être bifurquée ici</translation>
  </message>
  <message>
   <source>The run ended with this step. Change its result, or let it be done again.</source>
   <translation>L’exécution s’est terminée par cette étape. Changez son résultat, ou laissez-la refaire.</translation>
  </message>
  <message>
   <source>The run has ended: these are the limits it had.</source>
   <translation>L’exécution est terminée : voici les limites qu’elle avait.</translation>
  </message>
  <message>
   <source>The run has taken no step yet</source>
   <translation>L’exécution n’a encore fait aucune étape</translation>
  </message>
  <message>
   <source>The run has worked for {limit}.</source>
   <translation>L’exécution a travaillé pendant {limit}.</translation>
  </message>
  <message>
   <source>The run in front</source>
   <translation>L’exécution au premier plan</translation>
  </message>
  <message>
   <source>The run was cancelled</source>
   <translation>L’exécution a été annulée</translation>
  </message>
  <message>
   <source>The runs cannot be compared</source>
   <translation>Les exécutions ne peuvent pas être comparées</translation>
  </message>
  <message>
   <source>The runs cannot be read</source>
   <translation>Impossible de lire les exécutions</translation>
  </message>
  <message>
   <source>The runs that heard it.</source>
   <translation>Les exécutions qui l’ont entendu.</translation>
  </message>
  <message>
   <source>The same as text.</source>
   <translation>La même chose en texte.</translation>
  </message>
  <message>
   <source>The same inputs</source>
   <translation>Les mêmes entrées</translation>
  </message>
  <message>
   <source>The same number gives the same answer, where the model can.</source>
   <translation>Le même nombre donne la même réponse, si le modèle le peut.</translation>
  </message>
  <message>
   <source>The same seed gives the same result, if the model can.</source>
   <translation>La même graine donne le même résultat, si le modèle le peut.</translation>
  </message>
  <message>
   <source>The saved entries of {id} do not match its control wires.</source>
   <translation>Les accès enregistrés de {id} ne correspondent pas à ses connexions de contrôle.</translation>
  </message>
  <message>
   <source>The schema that comes in with further fields; those it has already stay as they are.</source>
   <translation>Le schéma reçu avec d’autres champs ; ceux qu’il a déjà restent tels quels.</translation>
  </message>
  <message>
   <source>The scratchpad object that tells how an agent came to its answer.</source>
   <translation>L’objet scratchpad qui dit comment un agent est arrivé à sa réponse.</translation>
  </message>
  <message>
   <source>The selected nodes</source>
   <translation>Les nœuds sélectionnés</translation>
  </message>
  <message>
   <source>The sentences that fit.</source>
   <translation>Les phrases qui tenaient.</translation>
  </message>
  <message>
   <source>The snippet could not be kept</source>
   <translation>Le fragment n’a pas pu être gardé</translation>
  </message>
  <message>
   <source>The snippet “{name}” is deleted</source>
   <translation>Le fragment « {name} » est supprimé</translation>
  </message>
  <message>
   <source>The start node has no output “{unknown}”.</source>
   <translation>Le nœud de départ n’a pas de sortie « {unknown} ».</translation>
  </message>
  <message>
   <source>The statements.</source>
   <translation>Les énoncés.</translation>
  </message>
  <message>
   <source>The step</source>
   <translation>L’étape</translation>
  </message>
  <message>
   <source>The subflow could not be created</source>
   <translation>Le sous-flux n’a pas pu être créé</translation>
  </message>
  <message>
   <source>The sum of two numbers.</source>
   <translation>La somme de deux nombres.</translation>
  </message>
  <message>
   <source>The table is kept as {path}</source>
   <translation>Le tableau est enregistré dans {path}</translation>
  </message>
  <message>
   <source>The table was not kept: {error}</source>
   <translation>Le tableau n’a pas été enregistré : {error}</translation>
  </message>
  <message>
   <source>The text in capital letters.</source>
   <translation>Le texte en majuscules.</translation>
  </message>
  <message>
   <source>The text in small letters.</source>
   <translation>Le texte en minuscules.</translation>
  </message>
  <message>
   <source>The text with one part exchanged for another.</source>
   <translation>Le texte dont une partie est remplacée par une autre.</translation>
  </message>
  <message>
   <source>The text without blanks around it.</source>
   <translation>Le texte sans blancs autour.</translation>
  </message>
  <message>
   <source>The text, an empty line between pages.</source>
   <translation>Le texte, une ligne vide entre les pages.</translation>
  </message>
  <message>
   <source>The triples as sentences.</source>
   <translation>Les triplets en phrases.</translation>
  </message>
  <message>
   <source>The user's data folder</source>
   <translation>Le dossier de données de l’utilisateur</translation>
  </message>
  <message>
   <source>The value at a path such as a.b or a[0] of an object; a default where there is none.</source>
   <translation>La valeur à un chemin comme a.b ou a[0] d’un objet ; une valeur par défaut s’il n’y en a pas.</translation>
  </message>
  <message>
   <source>The value at one key of each object in the list; other items as they are.</source>
   <translation>La valeur d’une clé de chaque objet de la liste ; les autres éléments tels quels.</translation>
  </message>
  <message>
   <source>The whole list afterwards.</source>
   <translation>La liste entière ensuite.</translation>
  </message>
  <message>
   <source>The whole message</source>
   <translation>Le message entier</translation>
  </message>
  <message>
   <source>The whole object afterwards.</source>
   <translation>L’objet entier ensuite.</translation>
  </message>
  <message>
   <source>The whole result.</source>
   <translation>Le résultat entier.</translation>
  </message>
  <message>
   <source>The {what} has letters, digits, _ and - only.{hint}</source>
   <translation>{what} : seulement des lettres, des chiffres, _ et -.{hint}</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Themes (*.json)</source>
   <translation>Thèmes (*.json)</translation>
  </message>
  <message>
   <source>Then 0</source>
   <translation>Ensuite 0</translation>
  </message>
  <message>
   <source>Then 1</source>
   <translation>Ensuite 1</translation>
  </message>
  <message>
   <source>There are no frames and notes; G makes a frame, N a note</source>
   <translation>Il n’y a ni cadres ni notes ; G crée un cadre, N une note</translation>
  </message>
  <message>
   <source>There is no log file yet: {path} is made with its first line</source>
   <translation>Il n’y a pas encore de fichier journal : {path} est créé avec sa première ligne</translation>
  </message>
  <message>
   <source>There is no node type “{type}”</source>
   <translation>Il n’y a pas de type de nœud « {type} »</translation>
  </message>
  <message>
   <source>There is no node {missing} in this flow.</source>
   <translation>Il n’y a pas de nœud {missing} dans ce flux.</translation>
  </message>
  <message>
   <source>There is no node “{node_id}” any more</source>
   <translation>Il n’y a plus de nœud « {node_id} »</translation>
  </message>
  <message>
   <source>There is no other run to compare with: run the flow again or fork</source>
   <translation>Il n’y a pas d’autre exécution à comparer : relancez le flux ou bifurquez</translation>
  </message>
  <message>
   <source>These nodes cannot become a subflow</source>
   <translation>Ces nœuds ne peuvent pas devenir un sous-flux</translation>
  </message>
  <message>
   <source>They did the same</source>
   <translation>Elles ont fait la même chose</translation>
  </message>
  <message>
   <source>They part at “{title}”</source>
   <translation>Elles se séparent à « {title} »</translation>
  </message>
  <message>
   <source>This control output is wired already; use Sequence or Parallel to run several things.</source>
   <translation>Cette sortie de contrôle est déjà reliée ; utilisez Séquence ou Parallèle pour exécuter plusieurs choses.</translation>
  </message>
  <message>
   <source>This flow has no breakpoints</source>
   <translation>Ce flux n’a pas de points d’arrêt</translation>
  </message>
  <message>
   <source>This flow has no file yet: there is nothing to compare with</source>
   <translation>Ce flux n’a pas encore de fichier : rien à comparer</translation>
  </message>
  <message>
   <source>This flow is locked; Ctrl+Alt+K unlocks it</source>
   <translation>Ce flux est verrouillé ; Ctrl+Alt+K le déverrouille</translation>
  </message>
  <message>
   <source>This flow takes no inputs.</source>
   <translation>Ce flux n’a pas d’entrées.</translation>
  </message>
  <message>
   <source>This input has a value of its own for “{title}” already.</source>
   <translation>Cette entrée a déjà une valeur propre pour « {title} ».</translation>
  </message>
  <message>
   <source>This input is wired already, from “{name}”.</source>
   <translation>Cette entrée est déjà reliée, depuis « {name} ».</translation>
  </message>
  <message>
   <source>This input is wired already, from “{name}”. As control enters here by several routes, it may also take a value from a node that leads here directly by one of them.</source>
   <translation>Cette entrée est déjà reliée, depuis « {name} ». Comme le contrôle entre ici par plusieurs chemins, elle peut aussi prendre une valeur d’un nœud qui mène directement ici par l’un d’eux.</translation>
  </message>
  <message>
   <source>This input needs {artifact}, not a plain object.</source>
   <translation>Cette entrée a besoin de {artifact}, pas d’un simple objet.</translation>
  </message>
  <message>
   <source>This input needs {artifact}, not {artifact2}.</source>
   <translation>Cette entrée a besoin de {artifact}, pas de {artifact2}.</translation>
  </message>
  <message>
   <source>This is not a Python expression: {error}</source>
   <translation>Ceci n’est pas une expression Python : {error}</translation>
  </message>
  <message>
   <source>This node has no wires</source>
   <translation>Ce nœud n’a pas de connexions</translation>
  </message>
  <message>
   <source>This node left nothing in the run: choose a step of the trace</source>
   <translation>Ce nœud n’a rien laissé dans l’exécution : choisissez une étape de la trace</translation>
  </message>
  <message>
   <source>This node type is not installed.</source>
   <translation>Ce type de nœud n’est pas installé.</translation>
  </message>
  <message>
   <source>This node type is not known here</source>
   <translation>Ce type de nœud est inconnu ici</translation>
  </message>
  <message>
   <source>This program does not know the type; the node keeps all its data and cannot run.</source>
   <translation>Ce programme ne connaît pas ce type ; le nœud garde toutes ses données et ne peut pas s’exécuter.</translation>
  </message>
  <message>
   <source>This version cannot be read</source>
   <translation>Impossible de lire cette version</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>Time at work</source>
   <translation>Temps de travail</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Fuseau horaire</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Title of the node</source>
   <translation>Titre du nœud</translation>
  </message>
  <message>
   <source>Title, author and so on.</source>
   <translation>Titre, auteur, etc.</translation>
  </message>
  <message>
   <source>Toggle breakpoint</source>
   <translation>Placer ou retirer un point d’arrêt</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Jetons</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>Took “{label}” back in {count} flows{rest}</source>
   <translation>« {label} » annulé dans {count} flux{rest}</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Outil</translation>
  </message>
  <message>
   <source>Tool Calls</source>
   <translation>Appels d’outils</translation>
  </message>
  <message>
   <source>Tool Calls got no list of calls. Connect one to its tool_calls pin.</source>
   <translation>Appels d’outils n’a pas reçu de liste d’appels. Reliez-en une à sa broche tool_calls.</translation>
  </message>
  <message>
   <source>Tool Parameters</source>
   <translation>Paramètres d’outil</translation>
  </message>
  <message>
   <source>Tool approval</source>
   <translation>Approbation des outils</translation>
  </message>
  <message>
   <source>Tool calls</source>
   <translation>Appels d’outils</translation>
  </message>
  <message>
   <source>Tool execution timed out after {limit}s</source>
   <translation>L’outil a dépassé {limit} s</translation>
  </message>
  <message>
   <source>Tool with approval</source>
   <translation>Outil avec approbation</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <source>Tools Allowlist</source>
   <translation>Outils autorisés</translation>
  </message>
  <message>
   <source>Tools it may use.</source>
   <translation>Outils qu’il peut utiliser.</translation>
  </message>
  <message>
   <source>Tools that may run; nothing given: all.</source>
   <translation>Outils autorisés ; rien d’indiqué : tous.</translation>
  </message>
  <message>
   <source>Tools the model wants to use.</source>
   <translation>Outils que le modèle veut utiliser.</translation>
  </message>
  <message>
   <source>Trace</source>
   <translation>Trace</translation>
  </message>
  <message>
   <source>Trace lists every step as it happens, Conversation what the flow says and asks. Runs go on after a restart. Templates and examples are in the File menu.</source>
   <translation>La trace liste chaque étape au fur et à mesure, la conversation ce que le flux dit et demande. Les exécutions se poursuivent après un redémarrage. Les modèles et exemples sont dans le menu Fichier.</translation>
  </message>
  <message>
   <source>Trace selection</source>
   <translation>Suivre la sélection</translation>
  </message>
  <message>
   <source>Transcribe Audio</source>
   <translation>Transcrire un audio</translation>
  </message>
  <message>
   <source>Transcription model</source>
   <translation>Modèle de transcription</translation>
  </message>
  <message>
   <source>Transforms</source>
   <translation>Transformations</translation>
  </message>
  <message>
   <source>Trim</source>
   <translation>Rogner</translation>
  </message>
  <message>
   <source>Triples that were found.</source>
   <translation>Triplets trouvés.</translation>
  </message>
  <message>
   <source>True becomes false, false becomes true.</source>
   <translation>Vrai devient faux, faux devient vrai.</translation>
  </message>
  <message>
   <source>True or false</source>
   <translation>Vrai ou faux</translation>
  </message>
  <message>
   <source>Trust and load</source>
   <translation>Approuver et charger</translation>
  </message>
  <message>
   <source>Trust and run</source>
   <translation>Approuver et exécuter</translation>
  </message>
  <message>
   <source>Trust it with “Trust the code of this flow” in the Run menu, if you know where it comes from.</source>
   <translation>Approuvez-le avec « Faire confiance au code de ce flux » dans le menu Exécuter, si vous savez d’où il vient.</translation>
  </message>
  <message>
   <source>Trust the Python code of this flow?</source>
   <translation>Faire confiance au code Python de ce flux ?</translation>
  </message>
  <message>
   <source>Trust the code of this flow</source>
   <translation>Faire confiance au code de ce flux</translation>
  </message>
  <message>
   <source>Trusted code runs in a process of its own and can reach your files and the network. Without trust such a node fails.</source>
   <translation>Le code approuvé s’exécute dans son propre processus et peut accéder à vos fichiers et au réseau. Sans confiance, un tel nœud échoue.</translation>
  </message>
  <message>
   <source>Try address and key, and fill in its models</source>
   <translation>Essayer l’adresse et la clé, et remplir ses modèles</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Essayer</translation>
  </message>
  <message>
   <source>Try it…</source>
   <translation>Essayer…</translation>
  </message>
  <message>
   <source>Try “{title}”</source>
   <translation>Essayer « {title} »</translation>
  </message>
  <message>
   <source>Tunnel {things}</source>
   <translation>En tunnel : {things}</translation>
  </message>
  <message>
   <source>Two providers have the same name.</source>
   <translation>Deux fournisseurs portent le même nom.</translation>
  </message>
  <message>
   <source>Two wires from one output enter {id}.</source>
   <translation>Deux connexions d’une même sortie entrent dans {id}.</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Type a number, such as 3 or 0.5.</source>
   <translation>Saisissez un nombre, comme 3 ou 0.5.</translation>
  </message>
  <message>
   <source>Type a question.</source>
   <translation>Saisissez une question.</translation>
  </message>
  <message>
   <source>Type its address first</source>
   <translation>Saisissez d’abord son adresse</translation>
  </message>
  <message>
   <source>Type of pin {id}</source>
   <translation>Type de la broche {id}</translation>
  </message>
  <message>
   <source>Type of the value</source>
   <translation>Type de la valeur</translation>
  </message>
  <message>
   <source>Type of {name}</source>
   <translation>Type de {name}</translation>
  </message>
  <message>
   <source>Types</source>
   <translation>Types</translation>
  </message>
  <message>
   <source>US dollars</source>
   <translation>Dollars américains</translation>
  </message>
  <message>
   <source>Uncollapse {things}</source>
   <translation>Déplier : {things}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo everywhere</source>
   <translation>Annuler partout</translation>
  </message>
  <message>
   <source>Undo {undo_label}</source>
   <translation>Annuler : {undo_label}</translation>
  </message>
  <message>
   <source>Undo, redo what was typed</source>
   <translation>Annuler, rétablir la saisie</translation>
  </message>
  <message>
   <source>Undoing…</source>
   <translation>Annulation…</translation>
  </message>
  <message>
   <source>Undone: {edit}</source>
   <translation>Annulé : {edit}</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unité</translation>
  </message>
  <message>
   <source>Unknown node type</source>
   <translation>Type de nœud inconnu</translation>
  </message>
  <message>
   <source>Unknown run_id: {run_id}</source>
   <translation>run_id inconnu : {run_id}</translation>
  </message>
  <message>
   <source>Unlock flow</source>
   <translation>Déverrouiller le flux</translation>
  </message>
  <message>
   <source>Unlock frame</source>
   <translation>Déverrouiller le cadre</translation>
  </message>
  <message>
   <source>Unlock {things}</source>
   <translation>Déverrouiller : {things}</translation>
  </message>
  <message>
   <source>Unmute wire</source>
   <translation>Réactiver la connexion</translation>
  </message>
  <message>
   <source>Unmute {things}</source>
   <translation>Réactiver : {things}</translation>
  </message>
  <message>
   <source>Unplug wire</source>
   <translation>Débrancher la connexion</translation>
  </message>
  <message>
   <source>Untitled flow</source>
   <translation>Flux sans titre</translation>
  </message>
  <message>
   <source>Untitled flow {number}</source>
   <translation>Flux sans titre {number}</translation>
  </message>
  <message>
   <source>Up to calling flow</source>
   <translation>Remonter au flux appelant</translation>
  </message>
  <message>
   <source>Uppercase</source>
   <translation>Majuscules</translation>
  </message>
  <message>
   <source>Upscaling model</source>
   <translation>Modèle d’agrandissement</translation>
  </message>
  <message>
   <source>Use conversation</source>
   <translation>Utiliser la conversation</translation>
  </message>
  <message>
   <source>Use defaults</source>
   <translation>Utiliser les valeurs par défaut</translation>
  </message>
  <message>
   <source>Use letters, digits and _, beginning with a letter, with dots between parts.</source>
   <translation>Utilisez des lettres, des chiffres et _, en commençant par une lettre, avec des points entre les parties.</translation>
  </message>
  <message>
   <source>Use the default</source>
   <translation>Utiliser la valeur par défaut</translation>
  </message>
  <message>
   <source>Use the default model</source>
   <translation>Utiliser le modèle par défaut</translation>
  </message>
  <message>
   <source>Use these limits</source>
   <translation>Utiliser ces limites</translation>
  </message>
  <message>
   <source>Uses</source>
   <translation>Utilisations</translation>
  </message>
  <message>
   <source>Usual style for {things}</source>
   <translation>Style habituel : {things}</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>Value as text</source>
   <translation>Valeur en texte</translation>
  </message>
  <message>
   <source>Value by variable name.</source>
   <translation>Valeur par nom de variable.</translation>
  </message>
  <message>
   <source>Value per Entry</source>
   <translation>Valeur par accès</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valeurs</translation>
  </message>
  <message>
   <source>Values by start pin of the flow.</source>
   <translation>Valeurs par broche de départ du flux.</translation>
  </message>
  <message>
   <source>Values of all</source>
   <translation>Valeurs de tous</translation>
  </message>
  <message>
   <source>Values to start with</source>
   <translation>Valeurs de départ</translation>
  </message>
  <message>
   <source>Variable</source>
   <translation>Variable</translation>
  </message>
  <message>
   <source>Variable “{name}”</source>
   <translation>Variable « {name} »</translation>
  </message>
  <message>
   <source>Variables</source>
   <translation>Variables</translation>
  </message>
  <message>
   <source>Version history</source>
   <translation>Historique des versions</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versions</translation>
  </message>
  <message>
   <source>Video Artifact</source>
   <translation>Artefact vidéo</translation>
  </message>
  <message>
   <source>Video model</source>
   <translation>Modèle vidéo</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Violet</translation>
  </message>
  <message>
   <source>VisualFlow Studio</source>
   <translation>VisualFlow Studio</translation>
  </message>
  <message>
   <source>VisualFlow Studio {version}</source>
   <translation>VisualFlow Studio {version}</translation>
  </message>
  <message>
   <source>Voice Artifact</source>
   <translation>Artefact de voix</translation>
  </message>
  <message>
   <source>Voice model</source>
   <translation>Modèle de voix</translation>
  </message>
  <message>
   <source>Wait Event</source>
   <translation>Attendre un événement</translation>
  </message>
  <message>
   <source>Wait and ask whether it may go on</source>
   <translation>Attendre et demander si elle peut continuer</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>Waiting for an event</source>
   <translation>Attend un événement</translation>
  </message>
  <message>
   <source>Waiting for the event “{event_name}”</source>
   <translation>En attente de l’événement « {event_name} »</translation>
  </message>
  <message>
   <source>Waiting for your answer</source>
   <translation>Attend votre réponse</translation>
  </message>
  <message>
   <source>Waiting for your approval</source>
   <translation>Attend votre approbation</translation>
  </message>
  <message>
   <source>Waits for a time, runs what hangs on it and, if it recurs, waits again.</source>
   <translation>Attend une heure, exécute ce qui y est relié et, si elle revient, attend de nouveau.</translation>
  </message>
  <message>
   <source>Waits for a while, or until a time.</source>
   <translation>Attend un moment, ou jusqu’à une heure.</translation>
  </message>
  <message>
   <source>Waits for an event, runs what hangs on it, then waits again. Without a name: every event.</source>
   <translation>Attend un événement, exécute ce qui y est relié, puis attend de nouveau. Sans nom : tout événement.</translation>
  </message>
  <message>
   <source>Waits until something outside answers under a key.</source>
   <translation>Attend que quelque chose d’extérieur réponde sous une clé.</translation>
  </message>
  <message>
   <source>Walk from node to node</source>
   <translation>Aller de nœud en nœud</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Avertissement</translation>
  </message>
  <message>
   <source>Warning: what may be wrong</source>
   <translation>Avertissement : ce qui peut être faux</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>Surveiller</translation>
  </message>
  <message>
   <source>Watch an expression…</source>
   <translation>Surveiller une expression…</translation>
  </message>
  <message>
   <source>Watch the chosen expression no longer</source>
   <translation>Ne plus surveiller l’expression choisie</translation>
  </message>
  <message>
   <source>Watch this expression</source>
   <translation>Surveiller cette expression</translation>
  </message>
  <message>
   <source>Watched expressions</source>
   <translation>Expressions surveillées</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What Tool Calls gave.</source>
   <translation>Ce qu’a donné Appels d’outils.</translation>
  </message>
  <message>
   <source>What a call of “{model}” costs is not known; {left} of {limit} is left.</source>
   <translation>On ignore ce que coûte un appel à « {model} » ; il reste {left} sur {limit}.</translation>
  </message>
  <message>
   <source>What a person sees meanwhile.</source>
   <translation>Ce qu’une personne voit pendant ce temps.</translation>
  </message>
  <message>
   <source>What a run may spend, with all flows it calls. Before each call its worst case is looked at; what may go over a limit is not called.</source>
   <translation>Ce qu’une exécution peut dépenser, avec tous les flux qu’elle appelle. Avant chaque appel, son pire cas est examiné ; ce qui peut dépasser une limite n’est pas appelé.</translation>
  </message>
  <message>
   <source>What came along with it.</source>
   <translation>Ce qui l’accompagnait.</translation>
  </message>
  <message>
   <source>What came with it.</source>
   <translation>Ce qui l’accompagnait.</translation>
  </message>
  <message>
   <source>What comes with it.</source>
   <translation>Ce qui l’accompagne.</translation>
  </message>
  <message>
   <source>What did “{name}” do otherwise than …</source>
   <translation>Qu’a fait « {name} » autrement que …</translation>
  </message>
  <message>
   <source>What is to be done.</source>
   <translation>Ce qu’il faut faire.</translation>
  </message>
  <message>
   <source>What it became.</source>
   <translation>Ce qu’elle est devenue.</translation>
  </message>
  <message>
   <source>What it becomes.</source>
   <translation>Ce qu’elle devient.</translation>
  </message>
  <message>
   <source>What it did, step by step.</source>
   <translation>Ce qu’il a fait, étape par étape.</translation>
  </message>
  <message>
   <source>What it gives</source>
   <translation>Ce qu’il donne</translation>
  </message>
  <message>
   <source>What it is asked.</source>
   <translation>Ce qu’on lui demande.</translation>
  </message>
  <message>
   <source>What it must be equal to.</source>
   <translation>Ce à quoi il doit être égal.</translation>
  </message>
  <message>
   <source>What it says.</source>
   <translation>Ce qu’il dit.</translation>
  </message>
  <message>
   <source>What it was asked for.</source>
   <translation>Ce qui était demandé.</translation>
  </message>
  <message>
   <source>What remains when the first number is divided by the second; its sign is that of the second.</source>
   <translation>Ce qui reste quand le premier nombre est divisé par le second ; son signe est celui du second.</translation>
  </message>
  <message>
   <source>What stands behind names such as api_key, password or Authorization is never logged. Here you add your own secrets: one regular expression a line. What it finds in a message is hidden, and so is the value of a key that it fits.</source>
   <translation>Ce qui suit des noms tels que api_key, password ou Authorization n’est jamais journalisé. Ajoutez ici vos propres secrets : une expression régulière par ligne. Ce qu’elle trouve dans un message est masqué, de même que la valeur d’une clé qui lui correspond.</translation>
  </message>
  <message>
   <source>What takes its place.</source>
   <translation>Ce qui prend sa place.</translation>
  </message>
  <message>
   <source>What the code returned.</source>
   <translation>Ce que le code a renvoyé.</translation>
  </message>
  <message>
   <source>What the flow promises to hosts.</source>
   <translation>Ce que le flux promet aux hôtes.</translation>
  </message>
  <message>
   <source>What the mouse buttons do</source>
   <translation>Ce que font les boutons de la souris</translation>
  </message>
  <message>
   <source>What the person typed or chose.</source>
   <translation>Ce que la personne a saisi ou choisi.</translation>
  </message>
  <message>
   <source>What the person wrote.</source>
   <translation>Ce que la personne a écrit.</translation>
  </message>
  <message>
   <source>What the program and its runs say about themselves</source>
   <translation>Ce que le programme et ses exécutions disent d’eux-mêmes</translation>
  </message>
  <message>
   <source>What the run had left of its steps and its budget</source>
   <translation>Ce qui restait à l’exécution de ses étapes et de son budget</translation>
  </message>
  <message>
   <source>What the shown run has spent, and its limits; without a budget, the limits of later runs</source>
   <translation>Ce que l’exécution affichée a dépensé, et ses limites ; sans budget, les limites des exécutions suivantes</translation>
  </message>
  <message>
   <source>What the summary is about.</source>
   <translation>De quoi parle le résumé.</translation>
  </message>
  <message>
   <source>What the tool gave, or why it failed.</source>
   <translation>Ce que l’outil a donné, ou pourquoi il a échoué.</translation>
  </message>
  <message>
   <source>What to avoid.</source>
   <translation>Ce qu’il faut éviter.</translation>
  </message>
  <message>
   <source>What to give instead of nothing or null.</source>
   <translation>Ce qu’il faut donner au lieu de rien ou null.</translation>
  </message>
  <message>
   <source>What to give where there is nothing.</source>
   <translation>Ce qu’il faut donner s’il n’y a rien.</translation>
  </message>
  <message>
   <source>What to look for; empty: nothing is replaced.</source>
   <translation>Ce qu’il faut chercher ; vide : rien n’est remplacé.</translation>
  </message>
  <message>
   <source>What to look for; letters count as they are.</source>
   <translation>Ce qu’il faut chercher ; la casse compte.</translation>
  </message>
  <message>
   <source>What to make.</source>
   <translation>Ce qu’il faut créer.</translation>
  </message>
  <message>
   <source>What to recall first.</source>
   <translation>Ce qu’il faut d’abord se rappeler.</translation>
  </message>
  <message>
   <source>What to say.</source>
   <translation>Ce qu’il faut dire.</translation>
  </message>
  <message>
   <source>What was done.</source>
   <translation>Ce qui a été fait.</translation>
  </message>
  <message>
   <source>What was found, newest first.</source>
   <translation>Ce qui a été trouvé, le plus récent d’abord.</translation>
  </message>
  <message>
   <source>What was said.</source>
   <translation>Ce qui a été dit.</translation>
  </message>
  <message>
   <source>What was true then: ISO 8601.</source>
   <translation>Ce qui était vrai alors : ISO 8601.</translation>
  </message>
  <message>
   <source>What was written.</source>
   <translation>Ce qui a été écrit.</translation>
  </message>
  <message>
   <source>Wheel; pinch</source>
   <translation>Molette ; pincement</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Where a run begins. Each output is a value the run is started with.</source>
   <translation>Là où une exécution commence. Chaque sortie est une valeur avec laquelle elle est lancée.</translation>
  </message>
  <message>
   <source>Where it belongs to.</source>
   <translation>Où elle a sa place.</translation>
  </message>
  <message>
   <source>Where it came from.</source>
   <translation>D’où il vient.</translation>
  </message>
  <message>
   <source>Where the open flow lies</source>
   <translation>Là où se trouve le flux ouvert</translation>
  </message>
  <message>
   <source>Where to put them.</source>
   <translation>Où les mettre.</translation>
  </message>
  <message>
   <source>Whether a list, such as a model's tool calls, has any item.</source>
   <translation>Si une liste, comme les appels d’outils d’un modèle, a un élément.</translation>
  </message>
  <message>
   <source>Whether a text stands somewhere in another; an empty one never does.</source>
   <translation>Si un texte figure quelque part dans un autre ; un texte vide jamais.</translation>
  </message>
  <message>
   <source>Whether all of them succeeded.</source>
   <translation>Si tous ont réussi.</translation>
  </message>
  <message>
   <source>Whether another answer may be typed.</source>
   <translation>Si une autre réponse peut être saisie.</translation>
  </message>
  <message>
   <source>Whether at least one is true.</source>
   <translation>Si au moins l’un est vrai.</translation>
  </message>
  <message>
   <source>Whether both are true.</source>
   <translation>Si les deux sont vrais.</translation>
  </message>
  <message>
   <source>Whether it finished the task.</source>
   <translation>S’il a terminé la tâche.</translation>
  </message>
  <message>
   <source>Whether it ran to its end.</source>
   <translation>S’il est allé jusqu’au bout.</translation>
  </message>
  <message>
   <source>Whether it succeeded.</source>
   <translation>S’il a réussi.</translation>
  </message>
  <message>
   <source>Whether it worked.</source>
   <translation>Si cela a marché.</translation>
  </message>
  <message>
   <source>Whether the flow sees the conversation.</source>
   <translation>Si le flux voit la conversation.</translation>
  </message>
  <message>
   <source>Whether the limit cut the list.</source>
   <translation>Si la limite a coupé la liste.</translation>
  </message>
  <message>
   <source>Whether the run's conversation goes along.</source>
   <translation>Si la conversation de l’exécution est jointe.</translation>
  </message>
  <message>
   <source>Whether the text has no character at all; null counts as empty, blanks do not.</source>
   <translation>Si le texte n’a aucun caractère ; null compte comme vide, les blancs non.</translation>
  </message>
  <message>
   <source>Whether the text was cut.</source>
   <translation>Si le texte a été coupé.</translation>
  </message>
  <message>
   <source>Whether there is an answer.</source>
   <translation>S’il y a une réponse.</translation>
  </message>
  <message>
   <source>Whether to run another pass.</source>
   <translation>S’il faut un tour de plus.</translation>
  </message>
  <message>
   <source>Whether to wait again afterwards.</source>
   <translation>S’il faut attendre de nouveau ensuite.</translation>
  </message>
  <message>
   <source>Whether two values compare as asked; texts are never converted to numbers, and unlike types have no order.</source>
   <translation>Si deux valeurs se comparent comme demandé ; les textes ne sont jamais convertis en nombres, et des types différents n’ont pas d’ordre.</translation>
  </message>
  <message>
   <source>Which inputs</source>
   <translation>Quelles entrées</translation>
  </message>
  <message>
   <source>Which memories a model or agent call uses.</source>
   <translation>Quels souvenirs utilise un appel de modèle ou d’agent.</translation>
  </message>
  <message>
   <source>Which prepared prompt to reuse.</source>
   <translation>Quel prompt préparé réutiliser.</translation>
  </message>
  <message>
   <source>Which rows</source>
   <translation>Quelles lignes</translation>
  </message>
  <message>
   <source>Which table</source>
   <translation>Quel tableau</translation>
  </message>
  <message>
   <source>While</source>
   <translation>Tant que</translation>
  </message>
  <message>
   <source>White where it may change.</source>
   <translation>Blanc là où elle peut changer.</translation>
  </message>
  <message>
   <source>Who runs the model; nothing: the default.</source>
   <translation>Qui exécute le modèle ; rien : celui par défaut.</translation>
  </message>
  <message>
   <source>Who sent it.</source>
   <translation>Qui l’a envoyé.</translation>
  </message>
  <message>
   <source>Whole flow</source>
   <translation>Tout le flux</translation>
  </message>
  <message>
   <source>Whose memory.</source>
   <translation>La mémoire de qui.</translation>
  </message>
  <message>
   <source>Whose message it is.</source>
   <translation>De qui est le message.</translation>
  </message>
  <message>
   <source>Whose messages</source>
   <translation>Messages de qui</translation>
  </message>
  <message>
   <source>Wire added</source>
   <translation>Connexion ajoutée</translation>
  </message>
  <message>
   <source>Wire another pin; at run time the value is passed by name, if there is one.</source>
   <translation>Reliez une autre broche ; à l’exécution, la valeur est passée par son nom, s’il y en a une.</translation>
  </message>
  <message>
   <source>Wire from {source} to {target}</source>
   <translation>Connexion de {source} à {target}</translation>
  </message>
  <message>
   <source>Wire it from {pin_id} of {node_id}</source>
   <translation>Le relier depuis {pin_id} de {node_id}</translation>
  </message>
  <message>
   <source>Wire it or type a value.</source>
   <translation>Reliez-la ou saisissez une valeur.</translation>
  </message>
  <message>
   <source>Wire it or type a value; else it takes what the node before happens to give by that name.</source>
   <translation>Reliez-la ou saisissez une valeur ; sinon elle prend ce que le nœud précédent donne par hasard sous ce nom.</translation>
  </message>
  <message>
   <source>Wire it to {pin_id} of {node_id}</source>
   <translation>Le relier à {pin_id} de {node_id}</translation>
  </message>
  <message>
   <source>Wire its control input, or remove it.</source>
   <translation>Reliez son entrée de contrôle, ou retirez-le.</translation>
  </message>
  <message>
   <source>Wire the flow</source>
   <translation>Relier le flux</translation>
  </message>
  <message>
   <source>Wires</source>
   <translation>Connexions</translation>
  </message>
  <message>
   <source>With sample values</source>
   <translation>Avec des valeurs d’exemple</translation>
  </message>
  <message>
   <source>With the flow as it is now, not as it was then</source>
   <translation>Avec le flux tel qu’il est maintenant, non tel qu’il était</translation>
  </message>
  <message>
   <source>With the selection</source>
   <translation>Avec la sélection</translation>
  </message>
  <message>
   <source>Without a voice.</source>
   <translation>Sans voix.</translation>
  </message>
  <message>
   <source>Words of a message; run: or node: before an id</source>
   <translation>Mots d’un message ; run: ou node: devant un identifiant</translation>
  </message>
  <message>
   <source>Words that may occur.</source>
   <translation>Mots qui peuvent apparaître.</translation>
  </message>
  <message>
   <source>Words to look for.</source>
   <translation>Mots à chercher.</translation>
  </message>
  <message>
   <source>Words, or type:  name:  value:  model:  var:  tool:  subflow:  has:error  category:  note:</source>
   <translation>Des mots, ou tapez :  name:  value:  model:  var:  tool:  subflow:  has:error  category:  note:</translation>
  </message>
  <message>
   <source>Work in tiles to save memory.</source>
   <translation>Travailler par tuiles pour économiser la mémoire.</translation>
  </message>
  <message>
   <source>Workspace folder</source>
   <translation>Espace de travail</translation>
  </message>
  <message>
   <source>Write File</source>
   <translation>Écrire un fichier</translation>
  </message>
  <message>
   <source>Write PDF</source>
   <translation>Écrire un PDF</translation>
  </message>
  <message>
   <source>Write the theme in force to a file, to change it there</source>
   <translation>Écrire le thème en vigueur dans un fichier, pour l’y modifier</translation>
  </message>
  <message>
   <source>Writes a variable of the run.</source>
   <translation>Écrit une variable de l’exécution.</translation>
  </message>
  <message>
   <source>Writes an artifact to a file of the workspace.</source>
   <translation>Écrit un artefact dans un fichier de l’espace de travail.</translation>
  </message>
  <message>
   <source>Writes down what is said in a recording.</source>
   <translation>Écrit ce qui est dit dans un enregistrement.</translation>
  </message>
  <message>
   <source>Writes one property of a variable that is an object.</source>
   <translation>Écrit une propriété d’une variable qui est un objet.</translation>
  </message>
  <message>
   <source>Writes several variables at once, or none if a name is wrong.</source>
   <translation>Écrit plusieurs variables à la fois, ou aucune si un nom est faux.</translation>
  </message>
  <message>
   <source>Writes speech down</source>
   <translation>Transcrit la parole</translation>
  </message>
  <message>
   <source>Writes text to a file of the workspace, whole or not at all. Content for a .json file is checked and pretty-printed; missing folders are made.</source>
   <translation>Écrit du texte dans un fichier de l’espace de travail, en entier ou pas du tout. Le contenu d’un fichier .json est vérifié et mis en forme ; les dossiers manquants sont créés.</translation>
  </message>
  <message>
   <source>Written to {name}.</source>
   <translation>Écrit dans {name}.</translation>
  </message>
  <message>
   <source>Written to {name}: change its colours, then import it.</source>
   <translation>Écrit dans {name} : changez ses couleurs, puis importez-le.</translation>
  </message>
  <message>
   <source>Yes / no</source>
   <translation>Oui / non</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Vous</translation>
  </message>
  <message>
   <source>Your answer</source>
   <translation>Votre réponse</translation>
  </message>
  <message>
   <source>Your changes are lost if you do not save them.</source>
   <translation>Vos modifications seront perdues si vous ne les enregistrez pas.</translation>
  </message>
  <message>
   <source>Your flows were autosaved. The log has the details; saving and starting again is safest.</source>
   <translation>Vos flux ont été enregistrés automatiquement. Le journal contient les détails ; le plus sûr est d’enregistrer et de redémarrer.</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Zoom avant</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Zoom arrière</translation>
  </message>
  <message>
   <source>Zooms: right and up comes closer</source>
   <translation>Zoome : à droite et en haut rapproche</translation>
  </message>
  <message>
   <source>\w+ = _input\.get\(["'][^"']*["']\)</source>
   <translation>\w+ = _input\.get\(["'][^"']*["']\)</translation>
  </message>
  <message>
   <source>a JSON list</source>
   <translation>une liste JSON</translation>
  </message>
  <message>
   <source>a JSON object</source>
   <translation>un objet JSON</translation>
  </message>
  <message>
   <source>a Pure node has no execution pins</source>
   <translation>un nœud Pure n’a pas de broches d’exécution</translation>
  </message>
  <message>
   <source>a branch comes back to it</source>
   <translation>une branche y revient</translation>
  </message>
  <message>
   <source>a branch of it goes on</source>
   <translation>une de ses branches continue</translation>
  </message>
  <message>
   <source>a branch of “{title}” lies outside of it</source>
   <translation>une branche de « {title} » est en dehors</translation>
  </message>
  <message>
   <source>a branch reads {min} of another branch</source>
   <translation>une branche lit {min} d’une autre branche</translation>
  </message>
  <message>
   <source>a constant</source>
   <translation>une constante</translation>
  </message>
  <message>
   <source>a data wire cannot have a pass limit</source>
   <translation>une connexion de données ne peut pas avoir de limite de passages</translation>
  </message>
  <message>
   <source>a default value can be changed</source>
   <translation>une valeur par défaut peut être modifiée</translation>
  </message>
  <message>
   <source>a flow has a list of nodes; this has none</source>
   <translation>un flux a une liste de nœuds ; celui-ci n’en a pas</translation>
  </message>
  <message>
   <source>a flow is a JSON object, this is {kind}</source>
   <translation>un flux est un objet JSON, ceci est {kind}</translation>
  </message>
  <message>
   <source>a flow needs an id</source>
   <translation>un flux a besoin d’un identifiant</translation>
  </message>
  <message>
   <source>a host needs a QueryableRunStore, not {name}</source>
   <translation>un hôte a besoin d’un QueryableRunStore, pas de {name}</translation>
  </message>
  <message>
   <source>a name in it is too long for a file system</source>
   <translation>un nom qu’il contient est trop long pour un système de fichiers</translation>
  </message>
  <message>
   <source>a negative number has no such root</source>
   <translation>un nombre négatif n’a pas une telle racine</translation>
  </message>
  <message>
   <source>a node cannot read its own output</source>
   <translation>un nœud ne peut pas lire sa propre sortie</translation>
  </message>
  <message>
   <source>a node that is a {name} needs exec_in() among its inputs</source>
   <translation>un nœud de type {name} a besoin de exec_in() parmi ses entrées</translation>
  </message>
  <message>
   <source>a node's data is an object</source>
   <translation>data d’un nœud est un objet</translation>
  </message>
  <message>
   <source>a pack's name begins with a letter, a to z</source>
   <translation>le nom d’un pack commence par une lettre, de a à z</translation>
  </message>
  <message>
   <source>a path is missing</source>
   <translation>un chemin manque</translation>
  </message>
  <message>
   <source>a reroute carries data only</source>
   <translation>un renvoi ne porte que des données</translation>
  </message>
  <message>
   <source>a span needs at least one message; archive only what is there</source>
   <translation>un segment a besoin d’au moins un message ; n’archivez que ce qui existe</translation>
  </message>
  <message>
   <source>a start or end node cannot move into a subflow</source>
   <translation>un nœud de début ou de fin ne peut pas aller dans un sous-flux</translation>
  </message>
  <message>
   <source>a step</source>
   <translation>une étape</translation>
  </message>
  <message>
   <source>a step that asks for `{effect}`</source>
   <translation>une étape qui demande `{effect}`</translation>
  </message>
  <message>
   <source>a step that chooses where to go on</source>
   <translation>une étape qui choisit la suite</translation>
  </message>
  <message>
   <source>a step that repeats what hangs on `loop`</source>
   <translation>une étape qui répète ce qui est relié à `loop`</translation>
  </message>
  <message>
   <source>a step that runs several branches</source>
   <translation>une étape qui exécute plusieurs branches</translation>
  </message>
  <message>
   <source>a tool has no name</source>
   <translation>un outil n’a pas de nom</translation>
  </message>
  <message>
   <source>a value</source>
   <translation>une valeur</translation>
  </message>
  <message>
   <source>a value per entry names {what}</source>
   <translation>une valeur par accès nomme {what}</translation>
  </message>
  <message>
   <source>a {kind} is not JSON</source>
   <translation>{kind} n’est pas du JSON</translation>
  </message>
  <message>
   <source>a {name} is not JSON</source>
   <translation>{name} n’est pas du JSON</translation>
  </message>
  <message>
   <source>a {name} is not a flow</source>
   <translation>{name} n’est pas un flux</translation>
  </message>
  <message>
   <source>add .pdf</source>
   <translation>ajoutez .pdf</translation>
  </message>
  <message>
   <source>add a line below the names</source>
   <translation>ajoutez une ligne sous les noms</translation>
  </message>
  <message>
   <source>add a node first</source>
   <translation>ajoutez d’abord un nœud</translation>
  </message>
  <message>
   <source>add a turn, or choose another interpreter</source>
   <translation>ajoutez un tour, ou choisissez un autre interpréteur</translation>
  </message>
  <message>
   <source>add an On Flow Start</source>
   <translation>ajoutez « Au début du flux »</translation>
  </message>
  <message>
   <source>add them or remove the calls</source>
   <translation>ajoutez-les ou retirez les appels</translation>
  </message>
  <message>
   <source>after {entry}</source>
   <translation>après {entry}</translation>
  </message>
  <message>
   <source>all, first, or how many; missing: all.</source>
   <translation>all, first, ou combien ; absent : all.</translation>
  </message>
  <message>
   <source>an artifact</source>
   <translation>un artefact</translation>
  </message>
  <message>
   <source>an artifact id</source>
   <translation>un identifiant d’artefact</translation>
  </message>
  <message>
   <source>an attachment is not an artifact of this run</source>
   <translation>une pièce jointe n’est pas un artefact de cette exécution</translation>
  </message>
  <message>
   <source>an entity runtime, which keeps a mind of its own between runs</source>
   <translation>un environnement d’entités, qui garde un esprit propre entre les exécutions</translation>
  </message>
  <message>
   <source>and {number} more</source>
   <translation>et {number} autres</translation>
  </message>
  <message>
   <source>another output</source>
   <translation>autre sortie</translation>
  </message>
  <message>
   <source>another result</source>
   <translation>autre résultat</translation>
  </message>
  <message>
   <source>answer that one</source>
   <translation>répondez à celui-là</translation>
  </message>
  <message>
   <source>answer user</source>
   <translation>répondre à l’utilisateur</translation>
  </message>
  <message>
   <source>answer with {"approved": true or false}</source>
   <translation>répondez par {"approved": true or false}</translation>
  </message>
  <message>
   <source>answer {RAISE} or {STOP}</source>
   <translation>répondez {RAISE} ou {STOP}</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>réponses</translation>
  </message>
  <message>
   <source>anything</source>
   <translation>n’importe quoi</translation>
  </message>
  <message>
   <source>artifact</source>
   <translation>artefact</translation>
  </message>
  <message>
   <source>artifact id</source>
   <translation>identifiant d’artefact</translation>
  </message>
  <message>
   <source>as in source</source>
   <translation>comme dans la source</translation>
  </message>
  <message>
   <source>ask user</source>
   <translation>demander à l’utilisateur</translation>
  </message>
  <message>
   <source>asked otherwise</source>
   <translation>demandé autrement</translation>
  </message>
  <message>
   <source>asks for full access to this computer; it runs only in a flow you trust</source>
   <translation>demande l’accès complet à cet ordinateur ; ne s’exécute que dans un flux de confiance</translation>
  </message>
  <message>
   <source>assertion</source>
   <translation>assertion</translation>
  </message>
  <message>
   <source>assertions</source>
   <translation>assertions</translation>
  </message>
  <message>
   <source>at most {MAX_VALUE_CHARS} characters</source>
   <translation>au plus {MAX_VALUE_CHARS} caractères</translation>
  </message>
  <message>
   <source>attach images only</source>
   <translation>ne joignez que des images</translation>
  </message>
  <message>
   <source>avoid_styles</source>
   <translation>styles à éviter</translation>
  </message>
  <message>
   <source>bad arguments: {problems}</source>
   <translation>mauvais arguments : {problems}</translation>
  </message>
  <message>
   <source>begin it with a letter</source>
   <translation>commencez-le par une lettre</translation>
  </message>
  <message>
   <source>begin with a letter</source>
   <translation>commencez par une lettre</translation>
  </message>
  <message>
   <source>begins a flow</source>
   <translation>commence un flux</translation>
  </message>
  <message>
   <source>both are inputs; a wire runs from an output to an input</source>
   <translation>les deux sont des entrées ; une connexion va d’une sortie à une entrée</translation>
  </message>
  <message>
   <source>both are outputs; a wire runs from an output to an input</source>
   <translation>les deux sont des sorties ; une connexion va d’une sortie à une entrée</translation>
  </message>
  <message>
   <source>breakpoint</source>
   <translation>point d’arrêt</translation>
  </message>
  <message>
   <source>breakpoint if {condition}</source>
   <translation>point d’arrêt si {condition}</translation>
  </message>
  <message>
   <source>call it through Tool Calls</source>
   <translation>appelez-le via Appels d’outils</translation>
  </message>
  <message>
   <source>call one program at a time</source>
   <translation>appelez un programme à la fois</translation>
  </message>
  <message>
   <source>calls {calls}</source>
   <translation>appelle {calls}</translation>
  </message>
  <message>
   <source>cancel it first</source>
   <translation>annulez-la d’abord</translation>
  </message>
  <message>
   <source>cancel the branch first</source>
   <translation>annulez d’abord la branche</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>annulé</translation>
  </message>
  <message>
   <source>cannot be started ({error})</source>
   <translation>impossible à démarrer ({error})</translation>
  </message>
  <message>
   <source>carried {value}</source>
   <translation>a porté {value}</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>modifié</translation>
  </message>
  <message>
   <source>check folder, permissions and free space; the former file is unchanged</source>
   <translation>vérifiez le dossier, les droits et l’espace libre ; l’ancien fichier est inchangé</translation>
  </message>
  <message>
   <source>check its name</source>
   <translation>vérifiez son nom</translation>
  </message>
  <message>
   <source>check its permissions</source>
   <translation>vérifiez ses droits</translation>
  </message>
  <message>
   <source>check that it exists and may be read</source>
   <translation>vérifiez qu’il existe et peut être lu</translation>
  </message>
  <message>
   <source>check the address and the connection</source>
   <translation>vérifiez l’adresse et la connexion</translation>
  </message>
  <message>
   <source>check the address in a browser</source>
   <translation>vérifiez l’adresse dans un navigateur</translation>
  </message>
  <message>
   <source>check the address, and that the server offers this</source>
   <translation>vérifiez l’adresse, et que le serveur le propose</translation>
  </message>
  <message>
   <source>check the address, and that the server runs</source>
   <translation>vérifiez l’adresse, et que le serveur fonctionne</translation>
  </message>
  <message>
   <source>check the address, and that the server speaks OpenAI's chat completions</source>
   <translation>vérifiez l’adresse, et que le serveur parle l’API chat completions d’OpenAI</translation>
  </message>
  <message>
   <source>check the address: it mostly ends in /v1; or type the names of the models</source>
   <translation>vérifiez l’adresse : elle finit le plus souvent par /v1 ; ou saisissez les noms des modèles</translation>
  </message>
  <message>
   <source>check the file</source>
   <translation>vérifiez le fichier</translation>
  </message>
  <message>
   <source>check the file in a PDF viewer</source>
   <translation>vérifiez le fichier dans un lecteur PDF</translation>
  </message>
  <message>
   <source>check the key and what it may do</source>
   <translation>vérifiez la clé et ce qu’elle permet</translation>
  </message>
  <message>
   <source>check the model's name and the address</source>
   <translation>vérifiez le nom du modèle et l’adresse</translation>
  </message>
  <message>
   <source>check the path</source>
   <translation>vérifiez le chemin</translation>
  </message>
  <message>
   <source>check the request</source>
   <translation>vérifiez la requête</translation>
  </message>
  <message>
   <source>choose a VisualFlow JSON file</source>
   <translation>choisissez un fichier JSON VisualFlow</translation>
  </message>
  <message>
   <source>choose a folder that you may write to</source>
   <translation>choisissez un dossier où vous pouvez écrire</translation>
  </message>
  <message>
   <source>choose a step of the flow itself</source>
   <translation>choisissez une étape du flux lui-même</translation>
  </message>
  <message>
   <source>choose an empty folder</source>
   <translation>choisissez un dossier vide</translation>
  </message>
  <message>
   <source>choose another</source>
   <translation>choisissez-en un autre</translation>
  </message>
  <message>
   <source>choose another file</source>
   <translation>choisissez un autre fichier</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>choisissez un autre dossier</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>choisissez un autre nom</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>choisissez-en un autre</translation>
  </message>
  <message>
   <source>choose another path or change the run's ignored paths</source>
   <translation>choisissez un autre chemin ou modifiez les chemins ignorés de l’exécution</translation>
  </message>
  <message>
   <source>choose another printer</source>
   <translation>choisissez une autre imprimante</translation>
  </message>
  <message>
   <source>choose another step, or start the flow anew</source>
   <translation>choisissez une autre étape, ou relancez le flux</translation>
  </message>
  <message>
   <source>choose one of: </source>
   <translation>choisissez parmi : </translation>
  </message>
  <message>
   <source>choose one of: {listed}</source>
   <translation>choisissez parmi : {listed}</translation>
  </message>
  <message>
   <source>choose one that is there</source>
   <translation>choisissez-en un qui existe</translation>
  </message>
  <message>
   <source>close the quotation marks</source>
   <translation>fermez les guillemets</translation>
  </message>
  <message>
   <source>collapsed</source>
   <translation>réduit</translation>
  </message>
  <message>
   <source>completed</source>
   <translation>terminé</translation>
  </message>
  <message>
   <source>control</source>
   <translation>contrôle</translation>
  </message>
  <message>
   <source>copy nodes in a flow editor first, or paste the JSON text of a flow</source>
   <translation>copiez d’abord des nœuds dans un éditeur de flux, ou collez le texte JSON d’un flux</translation>
  </message>
  <message>
   <source>correct it</source>
   <translation>corrigez-le</translation>
  </message>
  <message>
   <source>correct it, or paste CSV</source>
   <translation>corrigez-le ou collez du CSV</translation>
  </message>
  <message>
   <source>correct it, or paste JSON</source>
   <translation>corrigez-le ou collez du JSON</translation>
  </message>
  <message>
   <source>correct the arguments</source>
   <translation>corrigez les arguments</translation>
  </message>
  <message>
   <source>correct the file</source>
   <translation>corrigez le fichier</translation>
  </message>
  <message>
   <source>correct the file, then load it again</source>
   <translation>corrigez le fichier, puis rechargez-le</translation>
  </message>
  <message>
   <source>data</source>
   <translation>données</translation>
  </message>
  <message>
   <source>define it with def, or name it</source>
   <translation>définissez-la avec def, ou nommez-la</translation>
  </message>
  <message>
   <source>disable that one first</source>
   <translation>désactivez d’abord celui-là</translation>
  </message>
  <message>
   <source>division by zero</source>
   <translation>division par zéro</translation>
  </message>
  <message>
   <source>done</source>
   <translation>terminé</translation>
  </message>
  <message>
   <source>dots, brackets and quotes mean something else in a name</source>
   <translation>les points, crochets et guillemets ont un autre sens dans un nom</translation>
  </message>
  <message>
   <source>double a brace that is only a brace</source>
   <translation>doublez une accolade qui n’est qu’une accolade</translation>
  </message>
  <message>
   <source>edges is a list</source>
   <translation>edges est une liste</translation>
  </message>
  <message>
   <source>edit the calls that are shown</source>
   <translation>modifiez les appels affichés</translation>
  </message>
  <message>
   <source>emit event</source>
   <translation>émettre un événement</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <source>empty text</source>
   <translation>texte vide</translation>
  </message>
  <message>
   <source>ends the run</source>
   <translation>termine l’exécution</translation>
  </message>
  <message>
   <source>enhance</source>
   <translation>améliorer</translation>
  </message>
  <message>
   <source>error</source>
   <translation>erreur</translation>
  </message>
  <message>
   <source>exec-in</source>
   <translation>exec-in</translation>
  </message>
  <message>
   <source>exec-out</source>
   <translation>exec-out</translation>
  </message>
  <message>
   <source>execution</source>
   <translation>exécution</translation>
  </message>
  <message>
   <source>execution begins at several nodes</source>
   <translation>l’exécution commence à plusieurs nœuds</translation>
  </message>
  <message>
   <source>execution enters at several nodes</source>
   <translation>l’exécution entre par plusieurs nœuds</translation>
  </message>
  <message>
   <source>execution leaves to several nodes</source>
   <translation>l’exécution sort vers plusieurs nœuds</translation>
  </message>
  <message>
   <source>expression of {pin_id}</source>
   <translation>expression de {pin_id}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>échec</translation>
  </message>
  <message>
   <source>find another way, or ask for full_access in a flow you trust</source>
   <translation>trouvez un autre moyen, ou demandez full_access dans un flux de confiance</translation>
  </message>
  <message>
   <source>flatten it or store it as text</source>
   <translation>aplatissez-la ou enregistrez-la en texte</translation>
  </message>
  <message>
   <source>flatten the deepest values</source>
   <translation>aplatissez les valeurs les plus profondes</translation>
  </message>
  <message>
   <source>for {reason}</source>
   <translation>pour {reason}</translation>
  </message>
  <message>
   <source>fork that one</source>
   <translation>bifurquez celle-là</translation>
  </message>
  <message>
   <source>format {bundle_format_version} is unknown</source>
   <translation>le format {bundle_format_version} est inconnu</translation>
  </message>
  <message>
   <source>formerly {names}</source>
   <translation>auparavant {names}</translation>
  </message>
  <message>
   <source>free space</source>
   <translation>libérez de l’espace</translation>
  </message>
  <message>
   <source>from #{seq}</source>
   <translation>à partir de #{seq}</translation>
  </message>
  <message>
   <source>from a checkout</source>
   <translation>depuis un checkout</translation>
  </message>
  <message>
   <source>full access needs a flow you trust</source>
   <translation>l’accès complet demande un flux de confiance</translation>
  </message>
  <message>
   <source>get the bundle again</source>
   <translation>récupérez de nouveau le paquet</translation>
  </message>
  <message>
   <source>give a larger step, or nearer bounds</source>
   <translation>donnez un pas plus grand, ou des bornes plus proches</translation>
  </message>
  <message>
   <source>give a path inside the workspace</source>
   <translation>donnez un chemin dans l’espace de travail</translation>
  </message>
  <message>
   <source>give a step above or below 0</source>
   <translation>donnez un pas au-dessus ou au-dessous de 0</translation>
  </message>
  <message>
   <source>give a text</source>
   <translation>donnez un texte</translation>
  </message>
  <message>
   <source>give an interval such as 30s, 5m or 1h, a time, or five cron fields</source>
   <translation>donnez un intervalle comme 30s, 5m ou 1h, une heure, ou cinq champs cron</translation>
  </message>
  <message>
   <source>give an object or a list</source>
   <translation>donnez un objet ou une liste</translation>
  </message>
  <message>
   <source>give an object, a list or a JSON scalar</source>
   <translation>donnez un objet, une liste ou un scalaire JSON</translation>
  </message>
  <message>
   <source>give every name a value</source>
   <translation>donnez une valeur à chaque nom</translation>
  </message>
  <message>
   <source>give functions or tools</source>
   <translation>donnez des fonctions ou des outils</translation>
  </message>
  <message>
   <source>give huge numbers as text</source>
   <translation>donnez les nombres énormes sous forme de texte</translation>
  </message>
  <message>
   <source>give it an id</source>
   <translation>donnez-lui un identifiant</translation>
  </message>
  <message>
   <source>give it another id</source>
   <translation>donnez-lui un autre identifiant</translation>
  </message>
  <message>
   <source>give it as text or as a float</source>
   <translation>donnez-le en texte ou en décimal</translation>
  </message>
  <message>
   <source>give it more time</source>
   <translation>donnez-lui plus de temps</translation>
  </message>
  <message>
   <source>give it one</source>
   <translation>donnez-lui-en un</translation>
  </message>
  <message>
   <source>give it one start and one end node</source>
   <translation>donnez-lui un nœud de début et un de fin</translation>
  </message>
  <message>
   <source>give it one, such as its file name</source>
   <translation>donnez-lui-en un, comme son nom de fichier</translation>
  </message>
  <message>
   <source>give it some JSON</source>
   <translation>donnez-lui du JSON</translation>
  </message>
  <message>
   <source>give more of it, or set replace_all</source>
   <translation>donnez-en plus, ou définissez replace_all</translation>
  </message>
  <message>
   <source>give subject, predicate and object</source>
   <translation>donnez sujet, prédicat et objet</translation>
  </message>
  <message>
   <source>give the flow's JSON object</source>
   <translation>donnez l’objet JSON du flux</translation>
  </message>
  <message>
   <source>give the runtime one</source>
   <translation>donnez-en un à l’environnement</translation>
  </message>
  <message>
   <source>global and nonlocal are not allowed</source>
   <translation>global et nonlocal ne sont pas autorisés</translation>
  </message>
  <message>
   <source>guidance</source>
   <translation>guidage</translation>
  </message>
  <message>
   <source>halted</source>
   <translation>arrêtée</translation>
  </message>
  <message>
   <source>hand JSON values to the node</source>
   <translation>passez des valeurs JSON au nœud</translation>
  </message>
  <message>
   <source>hand on less, or write it to a file and hand on its name</source>
   <translation>transmettez-en moins, ou écrivez-le dans un fichier et transmettez son nom</translation>
  </message>
  <message>
   <source>has no variable name</source>
   <translation>n’a pas de nom de variable</translation>
  </message>
  <message>
   <source>has the odd variable name “{name}”</source>
   <translation>a l’étrange nom de variable « {name} »</translation>
  </message>
  <message>
   <source>heading_level is 1 to {DEEPEST}, not {heading_level}</source>
   <translation>heading_level va de 1 à {DEEPEST}, pas {heading_level}</translation>
  </message>
  <message>
   <source>id of the flow</source>
   <translation>identifiant du flux</translation>
  </message>
  <message>
   <source>image_artifact</source>
   <translation>artefact d’image</translation>
  </message>
  <message>
   <source>import a file</source>
   <translation>importez un fichier</translation>
  </message>
  <message>
   <source>import the file first</source>
   <translation>importez d’abord le fichier</translation>
  </message>
  <message>
   <source>import_workspace_file</source>
   <translation>import_workspace_file</translation>
  </message>
  <message>
   <source>in Preferences, Models, add or choose a provider, name its “{title}”, and make it the default</source>
   <translation>dans Préférences, Modèles, ajoutez ou choisissez un fournisseur, nommez son « {title} » et faites-en celui par défaut</translation>
  </message>
  <message>
   <source>in {seconds} s</source>
   <translation>dans {seconds} s</translation>
  </message>
  <message>
   <source>in {text}</source>
   <translation>dans {text}</translation>
  </message>
  <message>
   <source>in_context</source>
   <translation>dans le contexte</translation>
  </message>
  <message>
   <source>info</source>
   <translation>information</translation>
  </message>
  <message>
   <source>input {text}, {type}</source>
   <translation>entrée {text}, {type}</translation>
  </message>
  <message>
   <source>inserts “{title}” between them</source>
   <translation>insère « {title} » entre les deux</translation>
  </message>
  <message>
   <source>install it again</source>
   <translation>réinstallez-le</translation>
  </message>
  <message>
   <source>installed bundles: {listed}</source>
   <translation>paquets installés : {listed}</translation>
  </message>
  <message>
   <source>installed versions: {available}</source>
   <translation>versions installées : {available}</translation>
  </message>
  <message>
   <source>installed: {name}</source>
   <translation>installé : {name}</translation>
  </message>
  <message>
   <source>interfaces is a list of texts</source>
   <translation>interfaces est une liste de textes</translation>
  </message>
  <message>
   <source>interrupted</source>
   <translation>interrompue</translation>
  </message>
  <message>
   <source>it asks for a key: type it in Preferences, Models</source>
   <translation>il demande une clé : saisissez-la dans Préférences, Modèles</translation>
  </message>
  <message>
   <source>it belongs to another run</source>
   <translation>elle appartient à une autre exécution</translation>
  </message>
  <message>
   <source>it cannot be opened: {error}</source>
   <translation>l’ouverture est impossible : {error}</translation>
  </message>
  <message>
   <source>it cannot be read as a picture</source>
   <translation>impossible de le lire comme image</translation>
  </message>
  <message>
   <source>it cannot be written: {error}</source>
   <translation>l’écriture est impossible : {error}</translation>
  </message>
  <message>
   <source>it computed longer than {seconds} s and was stopped</source>
   <translation>il a calculé plus de {seconds} s et a été arrêté</translation>
  </message>
  <message>
   <source>it does not name the video that it makes</source>
   <translation>il ne nomme pas la vidéo qu’il crée</translation>
  </message>
  <message>
   <source>it gives no node type</source>
   <translation>il ne donne aucun type de nœud</translation>
  </message>
  <message>
   <source>it has no code</source>
   <translation>il n’a pas de code</translation>
  </message>
  <message>
   <source>it has no name</source>
   <translation>il n’a pas de nom</translation>
  </message>
  <message>
   <source>it has no title</source>
   <translation>il n’a pas de titre</translation>
  </message>
  <message>
   <source>it has none</source>
   <translation>elle n’en a pas</translation>
  </message>
  <message>
   <source>it has {count} values for {count2} names</source>
   <translation>elle a {count} valeurs pour {count2} noms</translation>
  </message>
  <message>
   <source>it has {size_bytes} bytes, and only {max_bytes} may be opened</source>
   <translation>il a {size_bytes} octets, et seuls {max_bytes} peuvent être ouverts</translation>
  </message>
  <message>
   <source>it has: {there}</source>
   <translation>elle a : {there}</translation>
  </message>
  <message>
   <source>it implements: </source>
   <translation>il implémente : </translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>il est vide</translation>
  </message>
  <message>
   <source>it is installed already</source>
   <translation>il est déjà installé</translation>
  </message>
  <message>
   <source>it is larger than {value} MB</source>
   <translation>il dépasse {value} Mo</translation>
  </message>
  <message>
   <source>it is nested too deep</source>
   <translation>c’est imbriqué trop profondément</translation>
  </message>
  <message>
   <source>it is no object</source>
   <translation>ce n’est pas un objet</translation>
  </message>
  <message>
   <source>it is not JSON: {error}</source>
   <translation>ce n’est pas du JSON : {error}</translation>
  </message>
  <message>
   <source>it is not Python{line}: {error}</source>
   <translation>ce n’est pas du Python{line} : {error}</translation>
  </message>
  <message>
   <source>it is not a list</source>
   <translation>ce n’est pas une liste</translation>
  </message>
  <message>
   <source>it is not an object</source>
   <translation>ce n’est pas un objet</translation>
  </message>
  <message>
   <source>it is not given</source>
   <translation>ce n’est pas donné</translation>
  </message>
  <message>
   <source>it is not text</source>
   <translation>ce n’est pas du texte</translation>
  </message>
  <message>
   <source>it is refused: {error}</source>
   <translation>c’est refusé : {error}</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>c’est trop grand</translation>
  </message>
  <message>
   <source>it may have been deleted with its run</source>
   <translation>il a peut-être été supprimé avec son exécution</translation>
  </message>
  <message>
   <source>it names an address instead of sending the picture</source>
   <translation>il nomme une adresse au lieu d’envoyer l’image</translation>
  </message>
  <message>
   <source>it ran longer than {patience} seconds and was stopped</source>
   <translation>il a duré plus de {patience} secondes et a été arrêté</translation>
  </message>
  <message>
   <source>it says nothing of the video</source>
   <translation>il ne dit rien de la vidéo</translation>
  </message>
  <message>
   <source>it waits for another run</source>
   <translation>elle attend une autre exécution</translation>
  </message>
  <message>
   <source>it was not looked at: those before it took too long</source>
   <translation>elle n’a pas été évaluée : les précédentes ont pris trop de temps</translation>
  </message>
  <message>
   <source>it was stopped, because the run was cancelled</source>
   <translation>il a été arrêté, car l’exécution a été annulée</translation>
  </message>
  <message>
   <source>it would unpack to {total} bytes</source>
   <translation>il occuperait {total} octets une fois déballé</translation>
  </message>
  <message>
   <source>its code raised {name}: {error}</source>
   <translation>son code a levé {name} : {error}</translation>
  </message>
  <message>
   <source>its flow was not kept</source>
   <translation>son flux n’a pas été gardé</translation>
  </message>
  <message>
   <source>its id holds a '/'</source>
   <translation>son identifiant contient un '/'</translation>
  </message>
  <message>
   <source>its input “{pin_id}” takes a value from a step on the other side, by its name</source>
   <translation>son entrée « {pin_id} » prend par son nom une valeur d’une étape de l’autre côté</translation>
  </message>
  <message>
   <source>its input “{pin_id}” would take a value from before the subflow, by its name</source>
   <translation>son entrée « {pin_id} » prendrait par son nom une valeur d’avant le sous-flux</translation>
  </message>
  <message>
   <source>its inputs: {names}</source>
   <translation>ses entrées : {names}</translation>
  </message>
  <message>
   <source>its pins follow its settings</source>
   <translation>ses broches suivent ses réglages</translation>
  </message>
  <message>
   <source>its settings: {names}</source>
   <translation>ses réglages : {names}</translation>
  </message>
  <message>
   <source>its value {pin_defaults!r:.40}</source>
   <translation>sa valeur {pin_defaults!r:.40}</translation>
  </message>
  <message>
   <source>its {side}s must be a tuple of Pin</source>
   <translation>ses {side}s doivent être un tuple de Pin</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>à l’instant</translation>
  </message>
  <message>
   <source>kept {when}, but it cannot be read: {problem}</source>
   <translation>gardé {when}, mais illisible : {problem}</translation>
  </message>
  <message>
   <source>kept {when}; it was never saved: {nodes}</source>
   <translation>conservé {when} ; jamais enregistré : {nodes}</translation>
  </message>
  <message>
   <source>kept {when}; its file “{name}” is gone or no flow: {nodes}</source>
   <translation>conservé {when} ; son fichier « {name} » a disparu ou n’est pas un flux : {nodes}</translation>
  </message>
  <message>
   <source>kept {when}; {told}</source>
   <translation>gardé {when} ; {told}</translation>
  </message>
  <message>
   <source>key</source>
   <translation>tonalité</translation>
  </message>
  <message>
   <source>language</source>
   <translation>langue</translation>
  </message>
  <message>
   <source>larger pictures</source>
   <translation>images plus grandes</translation>
  </message>
  <message>
   <source>larger than {value} MiB</source>
   <translation>plus grand que {value} Mio</translation>
  </message>
  <message>
   <source>later</source>
   <translation>plus tard</translation>
  </message>
  <message>
   <source>leave it out</source>
   <translation>omettez-le</translation>
  </message>
  <message>
   <source>leave them out</source>
   <translation>omettez-les</translation>
  </message>
  <message>
   <source>leave “{title}” out</source>
   <translation>laissez « {title} » de côté</translation>
  </message>
  <message>
   <source>let every way lead to an On Flow End first</source>
   <translation>menez d’abord chaque voie à « À la fin du flux »</translation>
  </message>
  <message>
   <source>let it lead to an On Flow End first</source>
   <translation>menez-le d’abord à « À la fin du flux »</translation>
  </message>
  <message>
   <source>let the loop end earlier</source>
   <translation>faites finir la boucle plus tôt</translation>
  </message>
  <message>
   <source>limit reached</source>
   <translation>limite atteinte</translation>
  </message>
  <message>
   <source>list of numbers</source>
   <translation>liste de nombres</translation>
  </message>
  <message>
   <source>list of objects</source>
   <translation>liste d’objets</translation>
  </message>
  <message>
   <source>list of texts</source>
   <translation>liste de textes</translation>
  </message>
  <message>
   <source>list of {count}</source>
   <translation>liste de {count}</translation>
  </message>
  <message>
   <source>list the folder first</source>
   <translation>listez d’abord le dossier</translation>
  </message>
  <message>
   <source>list the workspace first</source>
   <translation>listez d’abord l’espace de travail</translation>
  </message>
  <message>
   <source>llm call</source>
   <translation>appel LLM</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>verrouillé</translation>
  </message>
  <message>
   <source>look at it again, then load it</source>
   <translation>regardez-le de nouveau, puis chargez-le</translation>
  </message>
  <message>
   <source>look at the list of runs</source>
   <translation>regardez la liste des exécutions</translation>
  </message>
  <message>
   <source>look at the run again</source>
   <translation>regardez de nouveau l’exécution</translation>
  </message>
  <message>
   <source>look into the pack</source>
   <translation>regardez dans le pack</translation>
  </message>
  <message>
   <source>loses {things}</source>
   <translation>perd {things}</translation>
  </message>
  <message>
   <source>make a shorter one</source>
   <translation>faites-en un plus court</translation>
  </message>
  <message>
   <source>make it smaller</source>
   <translation>réduisez-le</translation>
  </message>
  <message>
   <source>make the folder writable</source>
   <translation>rendez le dossier accessible en écriture</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>mémoire</translation>
  </message>
  <message>
   <source>memory compact</source>
   <translation>compacter la mémoire</translation>
  </message>
  <message>
   <source>memory kg assert</source>
   <translation>affirmer dans le graphe</translation>
  </message>
  <message>
   <source>memory kg query</source>
   <translation>interroger le graphe</translation>
  </message>
  <message>
   <source>memory kg resolve</source>
   <translation>résoudre une entité du graphe</translation>
  </message>
  <message>
   <source>memory note</source>
   <translation>mémoriser</translation>
  </message>
  <message>
   <source>memory query</source>
   <translation>se rappeler</translation>
  </message>
  <message>
   <source>memory rehydrate</source>
   <translation>rappeler dans le contexte</translation>
  </message>
  <message>
   <source>memory tag</source>
   <translation>étiqueter un souvenir</translation>
  </message>
  <message>
   <source>messages are told apart by message_id, not by {dedup_by}</source>
   <translation>les messages se distinguent par message_id, pas par {dedup_by}</translation>
  </message>
  <message>
   <source>metadata.sha256 is malformed</source>
   <translation>metadata.sha256 est malformé</translation>
  </message>
  <message>
   <source>middle-drag to move around, right-drag to zoom</source>
   <translation>glisser au bouton central pour se déplacer, au bouton droit pour zoomer</translation>
  </message>
  <message>
   <source>model</source>
   <translation>modèle</translation>
  </message>
  <message>
   <source>model residency</source>
   <translation>modèles en mémoire</translation>
  </message>
  <message>
   <source>more inputs can be added</source>
   <translation>d’autres entrées peuvent être ajoutées</translation>
  </message>
  <message>
   <source>more than {MAX_CONTAINERS} objects and lists</source>
   <translation>plus de {MAX_CONTAINERS} objets et listes</translation>
  </message>
  <message>
   <source>more than {MAX_NODES} nodes</source>
   <translation>plus de {MAX_NODES} nœuds</translation>
  </message>
  <message>
   <source>more than {MAX_PASSES} passes</source>
   <translation>plus de {MAX_PASSES} passages</translation>
  </message>
  <message>
   <source>more than {max_members} files</source>
   <translation>plus de {max_members} fichiers</translation>
  </message>
  <message>
   <source>music</source>
   <translation>musique</translation>
  </message>
  <message>
   <source>music_artifact</source>
   <translation>artefact de musique</translation>
  </message>
  <message>
   <source>muted</source>
   <translation>muette</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <source>name a file</source>
   <translation>nommez un fichier</translation>
  </message>
  <message>
   <source>name a file in it</source>
   <translation>nommez un fichier qu’il contient</translation>
  </message>
  <message>
   <source>name a file in the workspace</source>
   <translation>nommez un fichier de l’espace de travail</translation>
  </message>
  <message>
   <source>name a program</source>
   <translation>nommez un programme</translation>
  </message>
  <message>
   <source>name a provider and a model in the settings</source>
   <translation>nommez un fournisseur et un modèle dans les réglages</translation>
  </message>
  <message>
   <source>name a regular file</source>
   <translation>nommez un fichier ordinaire</translation>
  </message>
  <message>
   <source>name at least one flow</source>
   <translation>nommez au moins un flux</translation>
  </message>
  <message>
   <source>name its “Default model” in Preferences, Models, or name a model in the node (command line: --model …)</source>
   <translation>nommez son « Modèle par défaut » dans Préférences, Modèles, ou un modèle dans le nœud (ligne de commande : --model …)</translation>
  </message>
  <message>
   <source>name its “{title}” in Preferences, Models, or name a model in the node</source>
   <translation>nommez son « {title} » dans Préférences, Modèles, ou un modèle dans le nœud</translation>
  </message>
  <message>
   <source>name one of {ids}</source>
   <translation>nommez l’un de {ids}</translation>
  </message>
  <message>
   <source>name one of: </source>
   <translation>nommez l’un de : </translation>
  </message>
  <message>
   <source>name the bundle</source>
   <translation>nommez le paquet</translation>
  </message>
  <message>
   <source>name the model in the settings</source>
   <translation>nommez le modèle dans les réglages</translation>
  </message>
  <message>
   <source>name these: {known}</source>
   <translation>nommez celles-ci : {known}</translation>
  </message>
  <message>
   <source>names that begin with _ are reserved</source>
   <translation>les noms qui commencent par _ sont réservés</translation>
  </message>
  <message>
   <source>needs {names}; it runs only in a flow you trust</source>
   <translation>a besoin de {names} ; ne s’exécute que dans un flux de confiance</translation>
  </message>
  <message>
   <source>negative</source>
   <translation>négatif</translation>
  </message>
  <message>
   <source>nested deeper than 254 levels</source>
   <translation>imbriqué sur plus de 254 niveaux</translation>
  </message>
  <message>
   <source>new id</source>
   <translation>nouvel identifiant</translation>
  </message>
  <message>
   <source>new name</source>
   <translation>nouveau nom</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>no Python process could be started: {error}</source>
   <translation>impossible de démarrer un processus Python : {error}</translation>
  </message>
  <message>
   <source>no artifact is given</source>
   <translation>aucun artefact n’est donné</translation>
  </message>
  <message>
   <source>no artifact store is set up</source>
   <translation>aucun magasin d’artefacts n’est configuré</translation>
  </message>
  <message>
   <source>no autosave: {problem}</source>
   <translation>pas d’enregistrement automatique : {problem}</translation>
  </message>
  <message>
   <source>no autosave: {value}</source>
   <translation>pas d’enregistrement automatique : {value}</translation>
  </message>
  <message>
   <source>no difference to “{name}”</source>
   <translation>aucune différence avec « {name} »</translation>
  </message>
  <message>
   <source>no keys</source>
   <translation>aucune touche</translation>
  </message>
  <message>
   <source>no model is named</source>
   <translation>aucun modèle n’est nommé</translation>
  </message>
  <message>
   <source>no model is set up</source>
   <translation>aucun modèle n’est configuré</translation>
  </message>
  <message>
   <source>no model is set up, runs answer with an echo of the prompt</source>
   <translation>aucun modèle n’est configuré, les exécutions répondent par un écho du prompt</translation>
  </message>
  <message>
   <source>no node is selected</source>
   <translation>aucun nœud n’est sélectionné</translation>
  </message>
  <message>
   <source>no node of the flow executes</source>
   <translation>aucun nœud du flux ne s’exécute</translation>
  </message>
  <message>
   <source>no pin of this node fits</source>
   <translation>aucune broche de ce nœud ne convient</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>aucune raison donnée</translation>
  </message>
  <message>
   <source>no search provider is set up</source>
   <translation>aucun moteur de recherche n’est configuré</translation>
  </message>
  <message>
   <source>no server answers there: {value}</source>
   <translation>aucun serveur n’y répond : {value}</translation>
  </message>
  <message>
   <source>no server that makes {things} is set up</source>
   <translation>aucun serveur faisant des {things} n’est configuré</translation>
  </message>
  <message>
   <source>no step is shown</source>
   <translation>aucune étape n’est affichée</translation>
  </message>
  <message>
   <source>no such bundle is installed</source>
   <translation>ce paquet n’est pas installé</translation>
  </message>
  <message>
   <source>no such bundle or flow is installed</source>
   <translation>ce paquet ou ce flux n’est pas installé</translation>
  </message>
  <message>
   <source>no such entrypoint</source>
   <translation>ce point d’entrée n’existe pas</translation>
  </message>
  <message>
   <source>no such run in the store</source>
   <translation>pas de telle exécution dans le magasin</translation>
  </message>
  <message>
   <source>no such run is in the store</source>
   <translation>cette exécution n’est pas dans le magasin</translation>
  </message>
  <message>
   <source>no version was kept: {value}</source>
   <translation>aucune version n’a été gardée : {value}</translation>
  </message>
  <message>
   <source>no wire runs from {source} to {target}</source>
   <translation>aucune connexion ne va de {source} à {target}</translation>
  </message>
  <message>
   <source>none: one line; beautify: indented; minified: no blanks. Missing: beautify.</source>
   <translation>none : une ligne ; beautify : indenté ; minified : sans blancs. Absent : beautify.</translation>
  </message>
  <message>
   <source>not a JSON text: {msg} (line {lineno}, column {colno})</source>
   <translation>pas un texte JSON : {msg} (ligne {lineno}, colonne {colno})</translation>
  </message>
  <message>
   <source>not wired</source>
   <translation>non relié</translation>
  </message>
  <message>
   <source>nothing is to be done</source>
   <translation>il n’y a rien à faire</translation>
  </message>
  <message>
   <source>now</source>
   <translation>maintenant</translation>
  </message>
  <message>
   <source>number</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>object</source>
   <translation>objet</translation>
  </message>
  <message>
   <source>object: {names}</source>
   <translation>objet : {names}</translation>
  </message>
  <message>
   <source>one flow</source>
   <translation>un flux</translation>
  </message>
  <message>
   <source>one of</source>
   <translation>l’un de</translation>
  </message>
  <message>
   <source>one of {names}</source>
   <translation>l’un de {names}</translation>
  </message>
  <message>
   <source>one way ends at “{title}”, another leads out of it</source>
   <translation>une voie finit à « {title} », une autre en sort</translation>
  </message>
  <message>
   <source>only a flow with one start and at most one end can be put in place</source>
   <translation>seul un flux avec un début et au plus une fin peut être intégré</translation>
  </message>
  <message>
   <source>only after</source>
   <translation>seulement après</translation>
  </message>
  <message>
   <source>only before</source>
   <translation>seulement avant</translation>
  </message>
  <message>
   <source>only functions may stand here</source>
   <translation>seules des fonctions peuvent figurer ici</translation>
  </message>
  <message>
   <source>only the runtime opens attachments</source>
   <translation>seul l’environnement ouvre les pièces jointes</translation>
  </message>
  <message>
   <source>open a PNG that “Export picture…” wrote</source>
   <translation>ouvrez un PNG écrit par « Exporter une image… »</translation>
  </message>
  <message>
   <source>open it again</source>
   <translation>ouvrez-le de nouveau</translation>
  </message>
  <message>
   <source>open it as a file instead</source>
   <translation>ouvrez-le plutôt comme fichier</translation>
  </message>
  <message>
   <source>open it in the editor</source>
   <translation>ouvrez-le dans l’éditeur</translation>
  </message>
  <message>
   <source>open it with a newer version of the program</source>
   <translation>ouvrez-le avec une version plus récente du programme</translation>
  </message>
  <message>
   <source>open its file</source>
   <translation>ouvrez son fichier</translation>
  </message>
  <message>
   <source>open the file</source>
   <translation>ouvrez le fichier</translation>
  </message>
  <message>
   <source>opens in older flows, not offered in the palette</source>
   <translation>s’ouvre dans les anciens flux, absent de la palette</translation>
  </message>
  <message>
   <source>output</source>
   <translation>sortie</translation>
  </message>
  <message>
   <source>output {text}, {type}</source>
   <translation>sortie {text}, {type}</translation>
  </message>
  <message>
   <source>overwrite it or raise the version</source>
   <translation>écrasez-le ou augmentez la version</translation>
  </message>
  <message>
   <source>pack again</source>
   <translation>refaites le paquet</translation>
  </message>
  <message>
   <source>pack it again</source>
   <translation>refaites le paquet</translation>
  </message>
  <message>
   <source>pack it as {better}</source>
   <translation>faites-en un paquet {better}</translation>
  </message>
  <message>
   <source>pack the flow again</source>
   <translation>refaites le paquet du flux</translation>
  </message>
  <message>
   <source>pass values instead</source>
   <translation>passez plutôt des valeurs</translation>
  </message>
  <message>
   <source>paste CSV with a line of names, or JSON</source>
   <translation>collez du CSV avec une ligne de noms, ou du JSON</translation>
  </message>
  <message>
   <source>paste it in parts</source>
   <translation>collez-le par parties</translation>
  </message>
  <message>
   <source>paste them in parts</source>
   <translation>collez-les par parties</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pause</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>images</translation>
  </message>
  <message>
   <source>pin of the caller</source>
   <translation>broche de l’appelant</translation>
  </message>
  <message>
   <source>pipes, redirections and lists need a shell, and there is none</source>
   <translation>les tubes, redirections et listes demandent un shell, et il n’y en a pas</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>plan</translation>
  </message>
  <message>
   <source>planner</source>
   <translation>planificateur</translation>
  </message>
  <message>
   <source>present</source>
   <translation>actuel</translation>
  </message>
  <message>
   <source>progress</source>
   <translation>progression</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>fournisseur</translation>
  </message>
  <message>
   <source>publish event</source>
   <translation>publier un événement</translation>
  </message>
  <message>
   <source>put a Sequence between them</source>
   <translation>mettez Séquence entre les deux</translation>
  </message>
  <message>
   <source>put everything into the function</source>
   <translation>mettez tout dans la fonction</translation>
  </message>
  <message>
   <source>put it into the workspace folder</source>
   <translation>mettez-le dans l’espace de travail</translation>
  </message>
  <message>
   <source>put the frame around nodes</source>
   <translation>mettez le cadre autour de nœuds</translation>
  </message>
  <message>
   <source>put values with commas into "quotes"</source>
   <translation>mettez les valeurs à virgules entre "guillemets"</translation>
  </message>
  <message>
   <source>quality</source>
   <translation>qualité</translation>
  </message>
  <message>
   <source>raise max_attachment_bytes</source>
   <translation>augmentez max_attachment_bytes</translation>
  </message>
  <message>
   <source>raise max_output_tokens, or allow truncation</source>
   <translation>augmentez max_output_tokens, ou autorisez la troncature</translation>
  </message>
  <message>
   <source>read the file first</source>
   <translation>lisez d’abord le fichier</translation>
  </message>
  <message>
   <source>read_file</source>
   <translation>read_file</translation>
  </message>
  <message>
   <source>read_pdf</source>
   <translation>read_pdf</translation>
  </message>
  <message>
   <source>recall it first</source>
   <translation>rappelez-le d’abord</translation>
  </message>
  <message>
   <source>recall_level '{value}' is unknown: use one of {names}</source>
   <translation>recall_level « {value} » est inconnu : utilisez l’un de {names}</translation>
  </message>
  <message>
   <source>remove that value</source>
   <translation>retirez cette valeur</translation>
  </message>
  <message>
   <source>rename it</source>
   <translation>renommez-le</translation>
  </message>
  <message>
   <source>rename one of them</source>
   <translation>renommez l’un d’eux</translation>
  </message>
  <message>
   <source>rename the node type or disable the other pack</source>
   <translation>renommez le type de nœud ou désactivez l’autre pack</translation>
  </message>
  <message>
   <source>repeat the loop with a wire after its 'done'</source>
   <translation>répétez la boucle avec une connexion après son « done »</translation>
  </message>
  <message>
   <source>required</source>
   <translation>requis</translation>
  </message>
  <message>
   <source>reroutes go round in a circle</source>
   <translation>des renvois tournent en rond</translation>
  </message>
  <message>
   <source>resume</source>
   <translation>reprendre</translation>
  </message>
  <message>
   <source>resume it instead of answering</source>
   <translation>reprenez-la au lieu de répondre</translation>
  </message>
  <message>
   <source>return an object with a 'branch'</source>
   <translation>renvoyez un objet avec « branch »</translation>
  </message>
  <message>
   <source>return less, or write it to a file</source>
   <translation>renvoyez-en moins, ou écrivez-le dans un fichier</translation>
  </message>
  <message>
   <source>return plain values</source>
   <translation>renvoyez des valeurs simples</translation>
  </message>
  <message>
   <source>return text, numbers, true/false, null, lists or objects</source>
   <translation>renvoyez du texte, des nombres, true/false, null, des listes ou des objets</translation>
  </message>
  <message>
   <source>run</source>
   <translation>exécuter</translation>
  </message>
  <message>
   <source>run it again</source>
   <translation>exécutez-le à nouveau</translation>
  </message>
  <message>
   <source>run it again; if it happens again, simplify the code</source>
   <translation>exécutez-le de nouveau ; si cela se reproduit, simplifiez le code</translation>
  </message>
  <message>
   <source>run it in a host that has one</source>
   <translation>exécutez-le sur un hôte qui en a un</translation>
  </message>
  <message>
   <source>run it with an artifact store</source>
   <translation>exécutez-le avec un magasin d’artefacts</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>same</source>
   <translation>identique</translation>
  </message>
  <message>
   <source>sandbox, or full_access in a flow you trust.</source>
   <translation>sandbox, ou full_access dans un flux de confiance.</translation>
  </message>
  <message>
   <source>save it as UTF-8 in a text editor</source>
   <translation>enregistrez-le en UTF-8 dans un éditeur de texte</translation>
  </message>
  <message>
   <source>save it in another folder</source>
   <translation>enregistrez-le dans un autre dossier</translation>
  </message>
  <message>
   <source>save it with the editor first</source>
   <translation>enregistrez-le d’abord avec l’éditeur</translation>
  </message>
  <message>
   <source>save it without a password</source>
   <translation>enregistrez-le sans mot de passe</translation>
  </message>
  <message>
   <source>save the flow again</source>
   <translation>enregistrez de nouveau le flux</translation>
  </message>
  <message>
   <source>save the flow now</source>
   <translation>enregistrez le flux maintenant</translation>
  </message>
  <message>
   <source>schedule run</source>
   <translation>planifier une exécution</translation>
  </message>
  <message>
   <source>schema</source>
   <translation>schéma</translation>
  </message>
  <message>
   <source>script of {node_id}</source>
   <translation>script de {node_id}</translation>
  </message>
  <message>
   <source>search in it</source>
   <translation>cherchez dedans</translation>
  </message>
  <message>
   <source>see docs/packs.md</source>
   <translation>voir docs/packs.md</translation>
  </message>
  <message>
   <source>see its log</source>
   <translation>voyez son journal</translation>
  </message>
  <message>
   <source>see the server's log</source>
   <translation>consultez le journal du serveur</translation>
  </message>
  <message>
   <source>see the tool's parameters</source>
   <translation>voyez les paramètres de l’outil</translation>
  </message>
  <message>
   <source>select all nodes that use the variable, or pass the value by a wire</source>
   <translation>sélectionnez tous les nœuds qui utilisent la variable, ou passez la valeur par une connexion</translation>
  </message>
  <message>
   <source>select both, or neither</source>
   <translation>sélectionnez les deux, ou aucun</translation>
  </message>
  <message>
   <source>select one path</source>
   <translation>sélectionnez une voie</translation>
  </message>
  <message>
   <source>select one path, or let both lead out to the same node</source>
   <translation>sélectionnez une voie, ou menez les deux au même nœud</translation>
  </message>
  <message>
   <source>select the branch, too</source>
   <translation>sélectionnez aussi la branche</translation>
  </message>
  <message>
   <source>select the nodes first</source>
   <translation>sélectionnez d’abord les nœuds</translation>
  </message>
  <message>
   <source>select the steps that read them, too</source>
   <translation>sélectionnez aussi les étapes qui les lisent</translation>
  </message>
  <message>
   <source>select “{title}”, too</source>
   <translation>sélectionnez aussi « {title} »</translation>
  </message>
  <message>
   <source>send it again</source>
   <translation>renvoyez-le</translation>
  </message>
  <message>
   <source>set NODE_TYPE = NodeType(…)</source>
   <translation>définissez NODE_TYPE = NodeType(…)</translation>
  </message>
  <message>
   <source>set base_url to something like http://127.0.0.1:8080/v1</source>
   <translation>mettez base_url à quelque chose comme http://127.0.0.1:8080/v1</translation>
  </message>
  <message>
   <source>set provider and model instead</source>
   <translation>définissez plutôt provider et model</translation>
  </message>
  <message>
   <source>set the environment variable {variable} instead</source>
   <translation>définissez plutôt la variable d’environnement {variable}</translation>
  </message>
  <message>
   <source>set workspace_root for the run</source>
   <translation>définissez workspace_root pour l’exécution</translation>
  </message>
  <message>
   <source>set {SEARCH_URL_VARIABLE} to the address of a SearXNG server</source>
   <translation>mettez {SEARCH_URL_VARIABLE} à l’adresse d’un serveur SearXNG</translation>
  </message>
  <message>
   <source>sets “{name}”; names that begin with _ are reserved</source>
   <translation>définit « {name} » ; les noms qui commencent par _ sont réservés</translation>
  </message>
  <message>
   <source>several attachments have this name</source>
   <translation>plusieurs pièces jointes portent ce nom</translation>
  </message>
  <message>
   <source>several branches come to {min}</source>
   <translation>plusieurs branches arrivent à {min}</translation>
  </message>
  <message>
   <source>several data wires end at one input</source>
   <translation>plusieurs connexions de données arrivent à une entrée</translation>
  </message>
  <message>
   <source>several flows have this name: {listed}</source>
   <translation>plusieurs flux portent ce nom : {listed}</translation>
  </message>
  <message>
   <source>simplify the schema, or use a model that supports structured output</source>
   <translation>simplifiez le schéma, ou utilisez un modèle à sortie structurée</translation>
  </message>
  <message>
   <source>speech to text</source>
   <translation>parole vers texte</translation>
  </message>
  <message>
   <source>split it or use a tool</source>
   <translation>divisez-le ou utilisez un outil</translation>
  </message>
  <message>
   <source>split the flow into subflows</source>
   <translation>divisez le flux en sous-flux</translation>
  </message>
  <message>
   <source>start it with https://</source>
   <translation>commencez-la par https://</translation>
  </message>
  <message>
   <source>start it, or check the address</source>
   <translation>démarrez-le, ou vérifiez l’adresse</translation>
  </message>
  <message>
   <source>start the flow again</source>
   <translation>relancez le flux</translation>
  </message>
  <message>
   <source>start the flow anew</source>
   <translation>relancez le flux</translation>
  </message>
  <message>
   <source>start the run with a writable workspace</source>
   <translation>lancez l’exécution avec un espace de travail accessible en écriture</translation>
  </message>
  <message>
   <source>started</source>
   <translation>commencé</translation>
  </message>
  <message>
   <source>status</source>
   <translation>statut</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>étapes</translation>
  </message>
  <message>
   <source>structure</source>
   <translation>structure</translation>
  </message>
  <message>
   <source>styles</source>
   <translation>styles</translation>
  </message>
  <message>
   <source>subflow</source>
   <translation>sous-flux</translation>
  </message>
  <message>
   <source>take it out, or replace it</source>
   <translation>retirez-le, ou remplacez-le</translation>
  </message>
  <message>
   <source>take one column out</source>
   <translation>retirez une colonne</translation>
  </message>
  <message>
   <source>take one of the wires away, or use values per entry</source>
   <translation>retirez l’une des connexions, ou utilisez des valeurs par accès</translation>
  </message>
  <message>
   <source>take one wire out of the circle</source>
   <translation>retirez une connexion du cercle</translation>
  </message>
  <message>
   <source>take the node away, or open the flow with a newer program</source>
   <translation>retirez le nœud, ou ouvrez le flux avec un programme plus récent</translation>
  </message>
  <message>
   <source>take the wire away, or put a Sequence or an If behind the node</source>
   <translation>retirez la connexion, ou mettez Séquence ou Si/Sinon derrière le nœud</translation>
  </message>
  <message>
   <source>test b before dividing</source>
   <translation>testez b avant de diviser</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texte</translation>
  </message>
  <message>
   <source>text, image, audio, …</source>
   <translation>text, image, audio, …</translation>
  </message>
  <message>
   <source>text_artifact</source>
   <translation>artefact de texte</translation>
  </message>
  <message>
   <source>that node is no longer in the flow</source>
   <translation>ce nœud n’est plus dans le flux</translation>
  </message>
  <message>
   <source>the JSON is null</source>
   <translation>le JSON est null</translation>
  </message>
  <message>
   <source>the MCP server cannot be used: {error}</source>
   <translation>le serveur MCP est inutilisable : {error}</translation>
  </message>
  <message>
   <source>the MCP server gave no answer to {method}</source>
   <translation>le serveur MCP n’a pas répondu à {method}</translation>
  </message>
  <message>
   <source>the MCP server gave something that is not JSON</source>
   <translation>le serveur MCP a donné autre chose que du JSON</translation>
  </message>
  <message>
   <source>the MCP server gave too large an answer</source>
   <translation>le serveur MCP a donné une réponse trop grande</translation>
  </message>
  <message>
   <source>the MCP server refused</source>
   <translation>le serveur MCP a refusé</translation>
  </message>
  <message>
   <source>the PDF is encrypted</source>
   <translation>le PDF est chiffré</translation>
  </message>
  <message>
   <source>the Python process ended early (exit {status})</source>
   <translation>le processus Python s’est terminé trop tôt (code {status})</translation>
  </message>
  <message>
   <source>the answer does not follow the schema: {problem}</source>
   <translation>la réponse ne suit pas le schéma : {problem}</translation>
  </message>
  <message>
   <source>the answer is cut short (budgets tried: {budgets} tokens)</source>
   <translation>la réponse est coupée (limites essayées : {budgets} jetons)</translation>
  </message>
  <message>
   <source>the answer is neither yes nor no</source>
   <translation>la réponse n’est ni oui ni non</translation>
  </message>
  <message>
   <source>the argument {argument} is missing</source>
   <translation>l’argument {argument} manque</translation>
  </message>
  <message>
   <source>the autosave is damaged</source>
   <translation>l’enregistrement automatique est endommagé</translation>
  </message>
  <message>
   <source>the behaviour must be one of {names}</source>
   <translation>le comportement doit être l’un de {names}</translation>
  </message>
  <message>
   <source>the bundle is empty</source>
   <translation>le paquet est vide</translation>
  </message>
  <message>
   <source>the call was given up</source>
   <translation>l’appel a été abandonné</translation>
  </message>
  <message>
   <source>the category must be one of Category</source>
   <translation>la catégorie doit être l’une de Category</translation>
  </message>
  <message>
   <source>the choices, with commas between them</source>
   <translation>les choix, séparés par des virgules</translation>
  </message>
  <message>
   <source>the code does not define it</source>
   <translation>le code ne la définit pas</translation>
  </message>
  <message>
   <source>the code does not define the function {function_name}</source>
   <translation>le code ne définit pas la fonction {function_name}</translation>
  </message>
  <message>
   <source>the code has {count} characters, more than {LONGEST_SOURCE}</source>
   <translation>le code a {count} caractères, plus de {LONGEST_SOURCE}</translation>
  </message>
  <message>
   <source>the content is not valid JSON ({error})</source>
   <translation>le contenu n’est pas du JSON valide ({error})</translation>
  </message>
  <message>
   <source>the copy is damaged</source>
   <translation>la copie est endommagée</translation>
  </message>
  <message>
   <source>the data: address is not base64</source>
   <translation>l’adresse data: n’est pas du base64</translation>
  </message>
  <message>
   <source>the default provider has no model for {things}</source>
   <translation>le fournisseur par défaut n’a pas de modèle pour {things}</translation>
  </message>
  <message>
   <source>the edge lacks an end</source>
   <translation>il manque un bout à la connexion</translation>
  </message>
  <message>
   <source>the event has no name</source>
   <translation>l’événement n’a pas de nom</translation>
  </message>
  <message>
   <source>the expression failed: {problem}</source>
   <translation>l’expression a échoué : {problem}</translation>
  </message>
  <message>
   <source>the file cannot be read ({value})</source>
   <translation>impossible de lire le fichier ({value})</translation>
  </message>
  <message>
   <source>the file cannot be read: {value}</source>
   <translation>impossible de lire le fichier : {value}</translation>
  </message>
  <message>
   <source>the file cannot be written ({value})</source>
   <translation>impossible d’écrire le fichier ({value})</translation>
  </message>
  <message>
   <source>the file cannot be written: {reason}</source>
   <translation>impossible d’écrire le fichier : {reason}</translation>
  </message>
  <message>
   <source>the file changed meanwhile</source>
   <translation>le fichier a changé entre-temps</translation>
  </message>
  <message>
   <source>the file does not say “{FORMAT}”: {VERSION}</source>
   <translation>le fichier n’indique pas « {FORMAT} » : {VERSION}</translation>
  </message>
  <message>
   <source>the file has more than {MAX_TEXT_BYTES} bytes</source>
   <translation>le fichier a plus de {MAX_TEXT_BYTES} octets</translation>
  </message>
  <message>
   <source>the file is gone</source>
   <translation>le fichier a disparu</translation>
  </message>
  <message>
   <source>the file is larger than 512 MB</source>
   <translation>le fichier dépasse 512 Mo</translation>
  </message>
  <message>
   <source>the file is larger than {limit} MiB</source>
   <translation>le fichier dépasse {limit} Mio</translation>
  </message>
  <message>
   <source>the file is not JSON ({error})</source>
   <translation>le fichier n’est pas du JSON ({error})</translation>
  </message>
  <message>
   <source>the file is not UTF-8 text</source>
   <translation>le fichier n’est pas du texte UTF-8</translation>
  </message>
  <message>
   <source>the file is not UTF-8 text (byte {start})</source>
   <translation>le fichier n’est pas du texte UTF-8 (octet {start})</translation>
  </message>
  <message>
   <source>the file is not valid JSON ({error})</source>
   <translation>le fichier n’est pas du JSON valide ({error})</translation>
  </message>
  <message>
   <source>the file is too large</source>
   <translation>le fichier est trop grand</translation>
  </message>
  <message>
   <source>the file is too large for a pack</source>
   <translation>le fichier est trop grand pour un pack</translation>
  </message>
  <message>
   <source>the file is too large for a theme</source>
   <translation>le fichier est trop grand pour un thème</translation>
  </message>
  <message>
   <source>the file is too large for shortcuts</source>
   <translation>le fichier est trop grand pour des raccourcis</translation>
  </message>
  <message>
   <source>the file is too long to be a snippet</source>
   <translation>le fichier est trop long pour un fragment</translation>
  </message>
  <message>
   <source>the file may be hostile</source>
   <translation>le fichier est peut-être hostile</translation>
  </message>
  <message>
   <source>the file may be hostile: not opened</source>
   <translation>le fichier est peut-être hostile : non ouvert</translation>
  </message>
  <message>
   <source>the file name does not end in .pdf</source>
   <translation>le nom du fichier ne finit pas par .pdf</translation>
  </message>
  <message>
   <source>the flow calls itself {found}, not {flow_id}</source>
   <translation>le flux se nomme {found}, pas {flow_id}</translation>
  </message>
  <message>
   <source>the flow can end here, and its result is what the steps before left behind</source>
   <translation>le flux peut finir ici, et son résultat est ce que les étapes précédentes ont laissé</translation>
  </message>
  <message>
   <source>the flow cannot be written as JSON: {error}</source>
   <translation>le flux ne peut pas être écrit en JSON : {error}</translation>
  </message>
  <message>
   <source>the flow does not implement {interface}</source>
   <translation>le flux n’implémente pas {interface}</translation>
  </message>
  <message>
   <source>the flow ends in it, and what it gives would be another result</source>
   <translation>le flux s’y termine, et ce qu’il donne serait un autre résultat</translation>
  </message>
  <message>
   <source>the flow has no id</source>
   <translation>le flux n’a pas d’identifiant</translation>
  </message>
  <message>
   <source>the flow has no input “{unknown}”</source>
   <translation>le flux n’a pas d’entrée « {unknown} »</translation>
  </message>
  <message>
   <source>the flow is not JSON: {error}</source>
   <translation>le flux n’est pas du JSON : {error}</translation>
  </message>
  <message>
   <source>the flow is not a JSON object</source>
   <translation>le flux n’est pas un objet JSON</translation>
  </message>
  <message>
   <source>the flow of the entrypoint {flow_id} is missing inside</source>
   <translation>le flux du point d’entrée {flow_id} y manque</translation>
  </message>
  <message>
   <source>the flow of the run was not kept</source>
   <translation>le flux de l’exécution n’a pas été conservé</translation>
  </message>
  <message>
   <source>the flow of this run was not kept</source>
   <translation>le flux de cette exécution n’a pas été conservé</translation>
  </message>
  <message>
   <source>the flow takes no inputs: repeat it without a table</source>
   <translation>le flux n’a pas d’entrées : répétez-le sans tableau</translation>
  </message>
  <message>
   <source>the flow was changed while it was drawn</source>
   <translation>le flux a été modifié pendant le dessin</translation>
  </message>
  <message>
   <source>the folder is not empty</source>
   <translation>le dossier n’est pas vide</translation>
  </message>
  <message>
   <source>the folder is too large</source>
   <translation>le dossier est trop grand</translation>
  </message>
  <message>
   <source>the folder lies outside the workspace</source>
   <translation>le dossier est hors de l’espace de travail</translation>
  </message>
  <message>
   <source>the frame alone</source>
   <translation>le cadre seul</translation>
  </message>
  <message>
   <source>the frame and {count} nodes</source>
   <translation>le cadre et {count} nœuds</translation>
  </message>
  <message>
   <source>the id must be like “mine.shout”: lower case, with a dot</source>
   <translation>l’identifiant doit être comme « mine.shout » : en minuscules, avec un point</translation>
  </message>
  <message>
   <source>the id “{id}” is taken</source>
   <translation>l’identifiant « {id} » est pris</translation>
  </message>
  <message>
   <source>the interpreter broke down: {error}</source>
   <translation>l’interpréteur est tombé en panne : {error}</translation>
  </message>
  <message>
   <source>the key of “{name}” is missing</source>
   <translation>la clé de « {name} » manque</translation>
  </message>
  <message>
   <source>the key {key} is not text</source>
   <translation>la clé {key} n’est pas du texte</translation>
  </message>
  <message>
   <source>the knowledge graph cannot be opened ({error})</source>
   <translation>impossible d’ouvrir le graphe de connaissances ({error})</translation>
  </message>
  <message>
   <source>the list is empty</source>
   <translation>la liste est vide</translation>
  </message>
  <message>
   <source>the manifest is not a JSON object</source>
   <translation>le manifeste n’est pas un objet JSON</translation>
  </message>
  <message>
   <source>the manifest is too large</source>
   <translation>le manifeste est trop grand</translation>
  </message>
  <message>
   <source>the model server has no address</source>
   <translation>le serveur de modèles n’a pas d’adresse</translation>
  </message>
  <message>
   <source>the name is taken</source>
   <translation>le nom est pris</translation>
  </message>
  <message>
   <source>the name {reserved} is reserved</source>
   <translation>le nom {reserved} est réservé</translation>
  </message>
  <message>
   <source>the name “{twice}” is there twice</source>
   <translation>le nom « {twice} » y est deux fois</translation>
  </message>
  <message>
   <source>the node feeds itself</source>
   <translation>le nœud s’alimente lui-même</translation>
  </message>
  <message>
   <source>the node has no id</source>
   <translation>le nœud n’a pas d’identifiant</translation>
  </message>
  <message>
   <source>the node is no longer in the flow</source>
   <translation>le nœud n’est plus dans le flux</translation>
  </message>
  <message>
   <source>the page cannot be read: the server answered {status} {words}</source>
   <translation>impossible de lire la page : le serveur a répondu {status} {words}</translation>
  </message>
  <message>
   <source>the page cannot be read: {reason}</source>
   <translation>impossible de lire la page : {reason}</translation>
  </message>
  <message>
   <source>the pass limit of a wire is not a number</source>
   <translation>la limite de passages d’une connexion n’est pas un nombre</translation>
  </message>
  <message>
   <source>the patch {kind} {path} does not fit the state: {error}</source>
   <translation>la modification {kind} {path} ne correspond pas à l’état : {error}</translation>
  </message>
  <message>
   <source>the path cannot be followed ({error})</source>
   <translation>impossible de suivre le chemin ({error})</translation>
  </message>
  <message>
   <source>the path is a folder</source>
   <translation>le chemin est un dossier</translation>
  </message>
  <message>
   <source>the path is empty or too long</source>
   <translation>le chemin est vide ou trop long</translation>
  </message>
  <message>
   <source>the path is not text</source>
   <translation>le chemin n’est pas du texte</translation>
  </message>
  <message>
   <source>the path leaves the workspace</source>
   <translation>le chemin sort de l’espace de travail</translation>
  </message>
  <message>
   <source>the pattern leaves the folder</source>
   <translation>le motif sort du dossier</translation>
  </message>
  <message>
   <source>the picture cannot be written: {reason}</source>
   <translation>impossible d’écrire l’image : {reason}</translation>
  </message>
  <message>
   <source>the picture carries no flow</source>
   <translation>l’image ne contient pas de flux</translation>
  </message>
  <message>
   <source>the pin has no name</source>
   <translation>la broche n’a pas de nom</translation>
  </message>
  <message>
   <source>the printer refuses</source>
   <translation>l’imprimante refuse</translation>
  </message>
  <message>
   <source>the program</source>
   <translation>le programme</translation>
  </message>
  <message>
   <source>the program's own icons and fonts are missing</source>
   <translation>les icônes et polices du programme manquent</translation>
  </message>
  <message>
   <source>the property has no name</source>
   <translation>la propriété n’a pas de nom</translation>
  </message>
  <message>
   <source>the range has no end</source>
   <translation>l’intervalle n’a pas de fin</translation>
  </message>
  <message>
   <source>the result has no text 'branch' that names a control output</source>
   <translation>le résultat n’a pas de texte « branch » nommant une sortie de contrôle</translation>
  </message>
  <message>
   <source>the result is not a finite number</source>
   <translation>le résultat n’est pas un nombre fini</translation>
  </message>
  <message>
   <source>the run does not wait any more</source>
   <translation>l’exécution n’attend plus</translation>
  </message>
  <message>
   <source>the run goes along it now</source>
   <translation>l’exécution y passe en ce moment</translation>
  </message>
  <message>
   <source>the run has halted here</source>
   <translation>l’exécution s’est arrêtée ici</translation>
  </message>
  <message>
   <source>the run has no such attachment</source>
   <translation>l’exécution n’a pas cette pièce jointe</translation>
  </message>
  <message>
   <source>the run has no workspace</source>
   <translation>l’exécution n’a pas d’espace de travail</translation>
  </message>
  <message>
   <source>the run is not finished</source>
   <translation>l’exécution n’est pas terminée</translation>
  </message>
  <message>
   <source>the run is paused</source>
   <translation>l’exécution est en pause</translation>
  </message>
  <message>
   <source>the run that started this one is gone</source>
   <translation>l’exécution qui a lancé celle-ci n’existe plus</translation>
  </message>
  <message>
   <source>the run waits for something else by now</source>
   <translation>l’exécution attend désormais autre chose</translation>
  </message>
  <message>
   <source>the saved entry routes do not match the control wires</source>
   <translation>les accès enregistrés ne correspondent pas aux connexions de contrôle</translation>
  </message>
  <message>
   <source>the saved entry routes have {what}</source>
   <translation>les accès enregistrés ont {what}</translation>
  </message>
  <message>
   <source>the saved version</source>
   <translation>la version enregistrée</translation>
  </message>
  <message>
   <source>the script has no turn {value}</source>
   <translation>le script n’a pas de tour {value}</translation>
  </message>
  <message>
   <source>the search server failed ({error})</source>
   <translation>le serveur de recherche a échoué ({error})</translation>
  </message>
  <message>
   <source>the server answered {status}: {server_text}</source>
   <translation>le serveur a répondu {status} : {server_text}</translation>
  </message>
  <message>
   <source>the server does not list its models: {error}</source>
   <translation>le serveur ne liste pas ses modèles : {error}</translation>
  </message>
  <message>
   <source>the server gave no usable answer: {error}</source>
   <translation>le serveur n’a pas donné de réponse utilisable : {error}</translation>
  </message>
  <message>
   <source>the system's keyring cannot keep the key ({name})</source>
   <translation>le trousseau du système ne peut pas garder la clé ({name})</translation>
  </message>
  <message>
   <source>the table is longer than {MOST_CHARS} letters</source>
   <translation>le tableau dépasse {MOST_CHARS} lettres</translation>
  </message>
  <message>
   <source>the template asks for {error}, which is not given</source>
   <translation>le modèle demande {error}, qui n’est pas donné</translation>
  </message>
  <message>
   <source>the text has no nodes</source>
   <translation>le texte n’a pas de nœuds</translation>
  </message>
  <message>
   <source>the text is not a flow</source>
   <translation>le texte n’est pas un flux</translation>
  </message>
  <message>
   <source>the text is too long to be a flow</source>
   <translation>le texte est trop long pour un flux</translation>
  </message>
  <message>
   <source>the text occurs {count} times</source>
   <translation>le texte apparaît {count} fois</translation>
  </message>
  <message>
   <source>the text to replace does not occur</source>
   <translation>le texte à remplacer n’apparaît pas</translation>
  </message>
  <message>
   <source>the time zone '{zone}' is unknown</source>
   <translation>le fuseau horaire « {zone} » est inconnu</translation>
  </message>
  <message>
   <source>the value is too long</source>
   <translation>la valeur est trop longue</translation>
  </message>
  <message>
   <source>the variable '{names}' is not a list</source>
   <translation>la variable « {names} » n’est pas une liste</translation>
  </message>
  <message>
   <source>the variable has no name</source>
   <translation>la variable n’a pas de nom</translation>
  </message>
  <message>
   <source>the variable name '{name}' is reserved</source>
   <translation>le nom de variable « {name} » est réservé</translation>
  </message>
  <message>
   <source>the variable {named} is used inside and outside of it, and a subflow has its own</source>
   <translation>la variable {named} est utilisée dedans et dehors, et un sous-flux a les siennes</translation>
  </message>
  <message>
   <source>the version cannot be read any more</source>
   <translation>la version n’est plus lisible</translation>
  </message>
  <message>
   <source>the version of {exact_time}</source>
   <translation>la version du {exact_time}</translation>
  </message>
  <message>
   <source>the video was not ready in time</source>
   <translation>la vidéo n’était pas prête à temps</translation>
  </message>
  <message>
   <source>the wire from “{title}” · {end}</source>
   <translation>la connexion de « {title} » · {end}</translation>
  </message>
  <message>
   <source>the wire to “{title}” · {end}</source>
   <translation>la connexion vers « {title} » · {end}</translation>
  </message>
  <message>
   <source>the wire {title_of}.{source_handle} → {title_of2} leaves the body of {title_of3} backwards: the run may never end</source>
   <translation>la connexion {title_of}.{source_handle} → {title_of2} quitte à reculons le corps de {title_of3} : l’exécution risque de ne jamais finir</translation>
  </message>
  <message>
   <source>the workspace folder cannot be made ({value})</source>
   <translation>impossible de créer l’espace de travail ({value})</translation>
  </message>
  <message>
   <source>the workspace is read-only</source>
   <translation>l’espace de travail est en lecture seule</translation>
  </message>
  <message>
   <source>then</source>
   <translation>ensuite</translation>
  </message>
  <message>
   <source>there are more than {MOST_ROWS} rows</source>
   <translation>il y a plus de {MOST_ROWS} lignes</translation>
  </message>
  <message>
   <source>there are no rows</source>
   <translation>il n’y a pas de lignes</translation>
  </message>
  <message>
   <source>there is a file of that name</source>
   <translation>il y a un fichier de ce nom</translation>
  </message>
  <message>
   <source>there is no JSON in an empty text</source>
   <translation>il n’y a pas de JSON dans un texte vide</translation>
  </message>
  <message>
   <source>there is no JSON object in it</source>
   <translation>il n’y a pas d’objet JSON dedans</translation>
  </message>
  <message>
   <source>there is no call {call_id} to edit</source>
   <translation>il n’y a pas d’appel {call_id} à modifier</translation>
  </message>
  <message>
   <source>there is no colour “{token}”</source>
   <translation>il n’y a pas de couleur « {token} »</translation>
  </message>
  <message>
   <source>there is no control output '{branch}'</source>
   <translation>il n’y a pas de sortie de contrôle « {branch} »</translation>
  </message>
  <message>
   <source>there is no flow {flow_id} inside</source>
   <translation>il n’y a pas de flux {flow_id} dedans</translation>
  </message>
  <message>
   <source>there is no node type “{type}”</source>
   <translation>il n’y a pas de type de nœud « {type} »</translation>
  </message>
  <message>
   <source>there is no node “{name}”</source>
   <translation>il n’y a pas de nœud « {name} »</translation>
  </message>
  <message>
   <source>there is no picture to enlarge</source>
   <translation>il n’y a pas d’image à agrandir</translation>
  </message>
  <message>
   <source>there is no pin type “{type}”</source>
   <translation>il n’y a pas de type de broche « {type} »</translation>
  </message>
  <message>
   <source>there is no recording to write down</source>
   <translation>il n’y a pas d’enregistrement à transcrire</translation>
  </message>
  <message>
   <source>there is no such artifact</source>
   <translation>cet artefact n’existe pas</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>ce fichier n’existe pas</translation>
  </message>
  <message>
   <source>there is no such span</source>
   <translation>ce segment n’existe pas</translation>
  </message>
  <message>
   <source>there is no “{name}” here</source>
   <translation>il n’y a pas de « {name} » ici</translation>
  </message>
  <message>
   <source>there is nothing on it that runs</source>
   <translation>il n’y a rien dessus qui s’exécute</translation>
  </message>
  <message>
   <source>there is nothing to draw</source>
   <translation>il n’y a rien à dessiner</translation>
  </message>
  <message>
   <source>there is nothing to load</source>
   <translation>il n’y a rien à charger</translation>
  </message>
  <message>
   <source>there is such a pack already</source>
   <translation>ce pack existe déjà</translation>
  </message>
  <message>
   <source>these data nodes are read by several steps, so no one place to run them is right</source>
   <translation>ces nœuds de données sont lus par plusieurs étapes, donc aucun endroit unique où les exécuter ne convient</translation>
  </message>
  <message>
   <source>these flows are missing: {listed}</source>
   <translation>ces flux manquent : {listed}</translation>
  </message>
  <message>
   <source>these two pins are wired already</source>
   <translation>ces deux broches sont déjà reliées</translation>
  </message>
  <message>
   <source>this is a PDF, not a flow</source>
   <translation>c’est un PDF, pas un flux</translation>
  </message>
  <message>
   <source>this is a picture, not a flow</source>
   <translation>c’est une image, pas un flux</translation>
  </message>
  <message>
   <source>this is a program, not a flow</source>
   <translation>c’est un programme, pas un flux</translation>
  </message>
  <message>
   <source>this is a text in UTF-16, flows are written in UTF-8</source>
   <translation>c’est un texte en UTF-16, les flux s’écrivent en UTF-8</translation>
  </message>
  <message>
   <source>this is an archive, not a flow</source>
   <translation>c’est une archive, pas un flux</translation>
  </message>
  <message>
   <source>this is neither a text nor a reply</source>
   <translation>ceci n’est ni un texte ni une réponse</translation>
  </message>
  <message>
   <source>this is no CSV: {error}</source>
   <translation>ce n’est pas du CSV : {error}</translation>
  </message>
  <message>
   <source>this is no JSON: {error}</source>
   <translation>ce n’est pas du JSON : {error}</translation>
  </message>
  <message>
   <source>this is no regular expression: {error}</source>
   <translation>ce n’est pas une expression régulière : {error}</translation>
  </message>
  <message>
   <source>this is no text in UTF-8: a byte that is no letter stands at place {place}</source>
   <translation>ce n’est pas un texte en UTF-8 : un octet qui n’est pas une lettre se trouve à la position {place}</translation>
  </message>
  <message>
   <source>this is not JSON: {body}</source>
   <translation>ceci n’est pas du JSON : {body}</translation>
  </message>
  <message>
   <source>this is not JSON: {error}</source>
   <translation>ceci n’est pas du JSON : {error}</translation>
  </message>
  <message>
   <source>this is not Python: {error}</source>
   <translation>ceci n’est pas du Python : {error}</translation>
  </message>
  <message>
   <source>this is not Python: {problem}</source>
   <translation>ceci n’est pas du Python : {problem}</translation>
  </message>
  <message>
   <source>this is not a .flow bundle: {error}</source>
   <translation>ceci n’est pas un paquet .flow : {error}</translation>
  </message>
  <message>
   <source>this is not a Python expression: {said}</source>
   <translation>ceci n’est pas une expression Python : {said}</translation>
  </message>
  <message>
   <source>this is not a file</source>
   <translation>ceci n’est pas un fichier</translation>
  </message>
  <message>
   <source>this is not a file name</source>
   <translation>ceci n’est pas un nom de fichier</translation>
  </message>
  <message>
   <source>this is not a flow</source>
   <translation>ceci n’est pas un flux</translation>
  </message>
  <message>
   <source>this is not a folder</source>
   <translation>ceci n’est pas un dossier</translation>
  </message>
  <message>
   <source>this is not a function</source>
   <translation>ceci n’est pas une fonction</translation>
  </message>
  <message>
   <source>this is not a list</source>
   <translation>ceci n’est pas une liste</translation>
  </message>
  <message>
   <source>this is not a node</source>
   <translation>ceci n’est pas un nœud</translation>
  </message>
  <message>
   <source>this is not a readable PDF ({error})</source>
   <translation>ceci n’est pas un PDF lisible ({error})</translation>
  </message>
  <message>
   <source>this is not a web address</source>
   <translation>ceci n’est pas une adresse web</translation>
  </message>
  <message>
   <source>this is not a wire</source>
   <translation>ceci n’est pas une connexion</translation>
  </message>
  <message>
   <source>this is not an object</source>
   <translation>ceci n’est pas un objet</translation>
  </message>
  <message>
   <source>this pattern finds every text, also the empty one</source>
   <translation>ce motif trouve tout texte, même vide</translation>
  </message>
  <message>
   <source>this run has no artifact store</source>
   <translation>cette exécution n’a pas de magasin d’artefacts</translation>
  </message>
  <message>
   <source>this run keeps no artifacts</source>
   <translation>cette exécution ne garde pas d’artefacts</translation>
  </message>
  <message>
   <source>this setting no longer exists</source>
   <translation>ce réglage n’existe plus</translation>
  </message>
  <message>
   <source>this step belongs to a run beside the steps of its flow, such as a branch or a listener</source>
   <translation>cette étape appartient à une exécution à côté des étapes de son flux, comme une branche ou un récepteur</translation>
  </message>
  <message>
   <source>this was answered already</source>
   <translation>on y a déjà répondu</translation>
  </message>
  <message>
   <source>time</source>
   <translation>heure</translation>
  </message>
  <message>
   <source>timestamp</source>
   <translation>horodatage</translation>
  </message>
  <message>
   <source>tool calls</source>
   <translation>appels d’outils</translation>
  </message>
  <message>
   <source>tool invoke</source>
   <translation>appeler un outil</translation>
  </message>
  <message>
   <source>tool_calls is not a list of calls with names</source>
   <translation>tool_calls n’est pas une liste d’appels nommés</translation>
  </message>
  <message>
   <source>transcripts (speech to text)</source>
   <translation>transcriptions (parole vers texte)</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>vrai ou faux</translation>
  </message>
  <message>
   <source>trust this flow (Run, Trust the code of this flow; --trust), or use sandbox</source>
   <translation>approuvez ce flux (Exécuter, Faire confiance au code de ce flux ; --trust), ou utilisez sandbox</translation>
  </message>
  <message>
   <source>try again, and edit it when the picture is done</source>
   <translation>réessayez, et modifiez-le quand l’image est prête</translation>
  </message>
  <message>
   <source>tunnel</source>
   <translation>tunnel</translation>
  </message>
  <message>
   <source>two control wires come from the same output</source>
   <translation>deux connexions de contrôle viennent de la même sortie</translation>
  </message>
  <message>
   <source>two node types have this id</source>
   <translation>deux types de nœud ont cet identifiant</translation>
  </message>
  <message>
   <source>two nodes have one id</source>
   <translation>deux nœuds ont le même identifiant</translation>
  </message>
  <message>
   <source>two tools have this name</source>
   <translation>deux outils portent ce nom</translation>
  </message>
  <message>
   <source>two wires end at one reroute</source>
   <translation>deux connexions arrivent à un renvoi</translation>
  </message>
  <message>
   <source>two {side}s are called “{id}”</source>
   <translation>deux {side}s s’appellent « {id} »</translation>
  </message>
  <message>
   <source>type it in Preferences, Models, or set the environment variable {variable}</source>
   <translation>saisissez-la dans Préférences, Modèles, ou définissez la variable d’environnement {variable}</translation>
  </message>
  <message>
   <source>type its key, and ask again</source>
   <translation>saisissez sa clé, et redemandez</translation>
  </message>
  <message>
   <source>type or wire its name</source>
   <translation>saisissez ou reliez son nom</translation>
  </message>
  <message>
   <source>undone</source>
   <translation>annulé</translation>
  </message>
  <message>
   <source>unknown patch operation {kind}</source>
   <translation>opération de modification inconnue {kind}</translation>
  </message>
  <message>
   <source>unknown type {type}</source>
   <translation>type inconnu {type}</translation>
  </message>
  <message>
   <source>unnamed tool</source>
   <translation>outil sans nom</translation>
  </message>
  <message>
   <source>unpack it and open the flow in it, or import it if it is a bundle of flows</source>
   <translation>décompressez-la et ouvrez le flux qu’elle contient, ou importez-la si c’est un paquet de flux</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>jusqu’à {time}</translation>
  </message>
  <message>
   <source>use ISO 8601</source>
   <translation>utilisez ISO 8601</translation>
  </message>
  <message>
   <source>use Import Server File for binary files</source>
   <translation>utilisez Importer un fichier du serveur pour les fichiers binaires</translation>
  </message>
  <message>
   <source>use JSON values only</source>
   <translation>n’utilisez que des valeurs JSON</translation>
  </message>
  <message>
   <source>use None as the default</source>
   <translation>utilisez None par défaut</translation>
  </message>
  <message>
   <source>use a base of at least 0</source>
   <translation>utilisez une base d’au moins 0</translation>
  </message>
  <message>
   <source>use a name such as Europe/Paris</source>
   <translation>utilisez un nom comme Europe/Paris</translation>
  </message>
  <message>
   <source>use a name without a leading _</source>
   <translation>utilisez un nom sans _ au début</translation>
  </message>
  <message>
   <source>use a path below {name}/</source>
   <translation>utilisez un chemin sous {name}/</translation>
  </message>
  <message>
   <source>use a path inside {value}, or add its folder to workspace_allowed_paths</source>
   <translation>utilisez un chemin dans {value}, ou ajoutez son dossier à workspace_allowed_paths</translation>
  </message>
  <message>
   <source>use a path without control characters</source>
   <translation>utilisez un chemin sans caractères de contrôle</translation>
  </message>
  <message>
   <source>use a pattern like *.md</source>
   <translation>utilisez un motif comme *.md</translation>
  </message>
  <message>
   <source>use a shorter one</source>
   <translation>utilisez-en un plus court</translation>
  </message>
  <message>
   <source>use a smaller width</source>
   <translation>utilisez une largeur plus petite</translation>
  </message>
  <message>
   <source>use another one</source>
   <translation>utilisez-en un autre</translation>
  </message>
  <message>
   <source>use another path</source>
   <translation>utilisez un autre chemin</translation>
  </message>
  <message>
   <source>use another tool</source>
   <translation>utilisez un autre outil</translation>
  </message>
  <message>
   <source>use five fields such as 0 9 * * 1</source>
   <translation>utilisez cinq champs comme 0 9 * * 1</translation>
  </message>
  <message>
   <source>use ids of the flow, or of nodes added before</source>
   <translation>utilisez des identifiants du flux, ou de nœuds ajoutés avant</translation>
  </message>
  <message>
   <source>use its own pins</source>
   <translation>utilisez ses propres broches</translation>
  </message>
  <message>
   <source>use less memory</source>
   <translation>utilisez moins de mémoire</translation>
  </message>
  <message>
   <source>use less memory, and do not end the process</source>
   <translation>utilisez moins de mémoire, et ne terminez pas le processus</translation>
  </message>
  <message>
   <source>use letters, digits, '.', '_' and '-'</source>
   <translation>utilisez des lettres, des chiffres, '.', '_' et '-'</translation>
  </message>
  <message>
   <source>use letters, digits, - and _</source>
   <translation>utilisez des lettres, des chiffres, - et _</translation>
  </message>
  <message>
   <source>use null or a text</source>
   <translation>utilisez null ou un texte</translation>
  </message>
  <message>
   <source>use one of the types listed</source>
   <translation>utilisez l’un des types listés</translation>
  </message>
  <message>
   <source>use one of {names}</source>
   <translation>utilisez l’un de {names}</translation>
  </message>
  <message>
   <source>use other numbers</source>
   <translation>utilisez d’autres nombres</translation>
  </message>
  <message>
   <source>use run, session or global</source>
   <translation>utilisez run, session ou global</translation>
  </message>
  <message>
   <source>use sandbox or full_access</source>
   <translation>utilisez sandbox ou full_access</translation>
  </message>
  <message>
   <source>use smaller numbers</source>
   <translation>utilisez des nombres plus petits</translation>
  </message>
  <message>
   <source>use text keys</source>
   <translation>utilisez des clés de texte</translation>
  </message>
  <message>
   <source>value</source>
   <translation>valeur</translation>
  </message>
  <message>
   <source>value {value}</source>
   <translation>valeur {value}</translation>
  </message>
  <message>
   <source>vars query</source>
   <translation>interroger les variables</translation>
  </message>
  <message>
   <source>vars.name, value['pin'], nodes['id']['pin']</source>
   <translation>vars.name, value['pin'], nodes['id']['pin']</translation>
  </message>
  <message>
   <source>version {version} is in force</source>
   <translation>la version {version} est en vigueur</translation>
  </message>
  <message>
   <source>video_artifact</source>
   <translation>artefact vidéo</translation>
  </message>
  <message>
   <source>videos</source>
   <translation>vidéos</translation>
  </message>
  <message>
   <source>voice_artifact</source>
   <translation>artefact de voix</translation>
  </message>
  <message>
   <source>voices (text to speech)</source>
   <translation>voix (texte vers parole)</translation>
  </message>
  <message>
   <source>wait event</source>
   <translation>attendre un événement</translation>
  </message>
  <message>
   <source>wait until</source>
   <translation>attendre une heure</translation>
  </message>
  <message>
   <source>wait, or raise the server's limit</source>
   <translation>attendez, ou relevez la limite du serveur</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>en attente</translation>
  </message>
  <message>
   <source>waiting for an event</source>
   <translation>attend un événement</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>vous attend</translation>
  </message>
  <message>
   <source>waiting for your answer</source>
   <translation>attend votre réponse</translation>
  </message>
  <message>
   <source>waiting for your approval</source>
   <translation>attend votre approbation</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>avertissement</translation>
  </message>
  <message>
   <source>was stopped after {timeout_s} s</source>
   <translation>a été arrêté après {timeout_s} s</translation>
  </message>
  <message>
   <source>what answers there lists no models (status {status_code})</source>
   <translation>ce qui y répond ne liste pas de modèles (statut {status_code})</translation>
  </message>
  <message>
   <source>what it is</source>
   <translation>ce que c’est</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>nombre entier</translation>
  </message>
  <message>
   <source>whose name is wired</source>
   <translation>dont le nom est relié</translation>
  </message>
  <message>
   <source>wire a list</source>
   <translation>reliez une liste</translation>
  </message>
  <message>
   <source>wire a text</source>
   <translation>reliez un texte</translation>
  </message>
  <message>
   <source>wire an artifact {"$artifact": id}</source>
   <translation>reliez un artefact {"$artifact": id}</translation>
  </message>
  <message>
   <source>wire an object</source>
   <translation>reliez un objet</translation>
  </message>
  <message>
   <source>wire it again</source>
   <translation>reliez-le de nouveau</translation>
  </message>
  <message>
   <source>wire long texts and tables to inputs, or split the code over several nodes</source>
   <translation>reliez les longs textes et tableaux à des entrées, ou répartissez le code sur plusieurs nœuds</translation>
  </message>
  <message>
   <source>wire one</source>
   <translation>reliez-en un</translation>
  </message>
  <message>
   <source>wire or type a number</source>
   <translation>reliez ou saisissez un nombre</translation>
  </message>
  <message>
   <source>wire or type both of them</source>
   <translation>reliez ou saisissez les deux</translation>
  </message>
  <message>
   <source>wire that input first</source>
   <translation>reliez d’abord cette entrée</translation>
  </message>
  <message>
   <source>wire that input first, or give it a value</source>
   <translation>reliez d’abord cette entrée, ou donnez-lui une valeur</translation>
  </message>
  <message>
   <source>wired to {names}</source>
   <translation>relié à {names}</translation>
  </message>
  <message>
   <source>without Shift</source>
   <translation>sans Maj</translation>
  </message>
  <message>
   <source>write an expression or remove it</source>
   <translation>écrivez une expression ou retirez-la</translation>
  </message>
  <message>
   <source>write an object for each run</source>
   <translation>écrivez un objet pour chaque exécution</translation>
  </message>
  <message>
   <source>write it or remove it</source>
   <translation>écrivez-le ou retirez-le</translation>
  </message>
  <message>
   <source>write it to a file that does not end in .json, or correct it</source>
   <translation>écrivez-le dans un fichier qui ne finit pas par .json, ou corrigez-le</translation>
  </message>
  <message>
   <source>write keys like Ctrl+Shift+S</source>
   <translation>écrivez les touches comme Ctrl+Shift+S</translation>
  </message>
  <message>
   <source>write node.pin</source>
   <translation>écrivez node.pin</translation>
  </message>
  <message>
   <source>write {name[key]} instead</source>
   <translation>écrivez plutôt {name[key]}</translation>
  </message>
  <message>
   <source>write: def {function_name}(_input): …</source>
   <translation>écrivez : def {function_name}(_input): …</translation>
  </message>
  <message>
   <source>write: def {name}(…): …</source>
   <translation>écrivez : def {name}(…): …</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>yes / no</source>
   <translation>oui / non</translation>
  </message>
  <message>
   <source>{after}, compared with {before}</source>
   <translation>{after}, comparée à {before}</translation>
  </message>
  <message>
   <source>{as_text} is not a JSON {name}</source>
   <translation>{as_text} n’est pas un {name} JSON</translation>
  </message>
  <message>
   <source>{as_text} is not a number</source>
   <translation>{as_text} n’est pas un nombre</translation>
  </message>
  <message>
   <source>{a} output cannot feed {lower} input.</source>
   <translation>Une sortie {a} ne peut pas alimenter une entrée {lower}.</translation>
  </message>
  <message>
   <source>{base} to the power {exponent} has no value</source>
   <translation>{base} puissance {exponent} n’a pas de valeur</translation>
  </message>
  <message>
   <source>{count:+,} tokens</source>
   <translation>{count:+,} jetons</translation>
  </message>
  <message>
   <source>{count:,} characters</source>
   <translation>{count:,} caractères</translation>
  </message>
  <message>
   <source>{count:,} entries</source>
   <translation>{count:,} éléments</translation>
  </message>
  <message>
   <source>{count:,} items</source>
   <translation>{count:,} éléments</translation>
  </message>
  <message>
   <source>{count:,} keys</source>
   <translation>{count:,} clés</translation>
  </message>
  <message>
   <source>{count:,} messages</source>
   <translation>{count:,} messages</translation>
  </message>
  <message>
   <source>{count:,} more rows are left out</source>
   <translation>{count:,} autres lignes sont omises</translation>
  </message>
  <message>
   <source>{count:,} nodes</source>
   <translation>{count:,} nœuds</translation>
  </message>
  <message>
   <source>{count:,} records</source>
   <translation>{count:,} enregistrements</translation>
  </message>
  <message>
   <source>{count:,} records before it are kept.</source>
   <translation>{count:,} enregistrements précédents sont conservés.</translation>
  </message>
  <message>
   <source>{count:,} steps</source>
   <translation>{count:,} étapes</translation>
  </message>
  <message>
   <source>{count:,} steps are not as they were in this run.</source>
   <translation>{count:,} étapes ne sont plus comme dans cette exécution.</translation>
  </message>
  <message>
   <source>{count:,} steps are the same</source>
   <translation>{count:,} étapes sont identiques</translation>
  </message>
  <message>
   <source>{count:.0f} tokens</source>
   <translation>{count:.0f} jetons</translation>
  </message>
  <message>
   <source>{counted} of “{title}”, {named} with a name</source>
   <translation>{counted} de « {title} », {named} nommées</translation>
  </message>
  <message>
   <source>{counted} since “{name}” was saved</source>
   <translation>{counted} depuis l’enregistrement de « {name} »</translation>
  </message>
  <message>
   <source>{count} changes</source>
   <translation>{count} modifications</translation>
  </message>
  <message>
   <source>{count} days</source>
   <translation>{count} jours</translation>
  </message>
  <message>
   <source>{count} errors</source>
   <translation>{count} erreurs</translation>
  </message>
  <message>
   <source>{count} expressions are watched: remove one first</source>
   <translation>{count} expressions sont surveillées : retirez-en d’abord une</translation>
  </message>
  <message>
   <source>{count} files</source>
   <translation>{count} fichiers</translation>
  </message>
  <message>
   <source>{count} flows</source>
   <translation>{count} flux</translation>
  </message>
  <message>
   <source>{count} frames</source>
   <translation>{count} cadres</translation>
  </message>
  <message>
   <source>{count} hours</source>
   <translation>{count} heures</translation>
  </message>
  <message>
   <source>{count} in {flows} flows</source>
   <translation>{count} dans {flows} flux</translation>
  </message>
  <message>
   <source>{count} interrupted runs go on</source>
   <translation>{count} exécutions interrompues se poursuivent</translation>
  </message>
  <message>
   <source>{count} items</source>
   <translation>{count} éléments</translation>
  </message>
  <message>
   <source>{count} members are too many</source>
   <translation>{count} membres, c’est trop</translation>
  </message>
  <message>
   <source>{count} minutes</source>
   <translation>{count} minutes</translation>
  </message>
  <message>
   <source>{count} more pins</source>
   <translation>{count} broches de plus</translation>
  </message>
  <message>
   <source>{count} nodes</source>
   <translation>{count} nœuds</translation>
  </message>
  <message>
   <source>{count} problems</source>
   <translation>{count} problèmes</translation>
  </message>
  <message>
   <source>{count} problems stop this run</source>
   <translation>{count} problèmes bloquent cette exécution</translation>
  </message>
  <message>
   <source>{count} tools need your approval</source>
   <translation>{count} outils demandent votre approbation</translation>
  </message>
  <message>
   <source>{count} vectors for {count2} texts</source>
   <translation>{count} vecteurs pour {count2} textes</translation>
  </message>
  <message>
   <source>{count} versions</source>
   <translation>{count} versions</translation>
  </message>
  <message>
   <source>{count} waiting for you</source>
   <translation>{count} vous attendent</translation>
  </message>
  <message>
   <source>{count} warnings</source>
   <translation>{count} avertissements</translation>
  </message>
  <message>
   <source>{count} wires</source>
   <translation>{count} connexions</translation>
  </message>
  <message>
   <source>{count} wires leave the control output “{handle}” of {id}.</source>
   <translation>{count} connexions quittent la sortie de contrôle « {handle} » de {id}.</translation>
  </message>
  <message>
   <source>{count}, then they part at “{title}”</source>
   <translation>{count}, puis elles se séparent à « {title} »</translation>
  </message>
  <message>
   <source>{default_entrypoint} is not an entrypoint</source>
   <translation>{default_entrypoint} n’est pas un point d’entrée</translation>
  </message>
  <message>
   <source>{duration_ms:.0f} ms</source>
   <translation>{duration_ms:.0f} ms</translation>
  </message>
  <message>
   <source>{flow_id} is named twice</source>
   <translation>{flow_id} est nommé deux fois</translation>
  </message>
  <message>
   <source>{format_spec} is too wide</source>
   <translation>{format_spec} est trop large</translation>
  </message>
  <message>
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{id} asks nothing; the run will fail here.</source>
   <translation>{id} ne demande rien ; l’exécution échouera ici.</translation>
  </message>
  <message>
   <source>{id} calls this flow again each time it runs, without an end.</source>
   <translation>{id} rappelle ce flux à chaque exécution, sans fin.</translation>
  </message>
  <message>
   <source>{id} has a {present} but no {absent}.</source>
   <translation>{id} a {present} mais pas {absent}.</translation>
  </message>
  <message>
   <source>{id} has no flow to run.</source>
   <translation>{id} n’a pas de flux à exécuter.</translation>
  </message>
  <message>
   <source>{id} has nothing at its input “{name}”.</source>
   <translation>{id} n’a rien à son entrée « {name} ».</translation>
  </message>
  <message>
   <source>{id} has the unknown type “{type}”. {why_foreign}</source>
   <translation>{id} a le type inconnu « {type} ». {why_foreign}</translation>
  </message>
  <message>
   <source>{id} holds two different programs; “codeBody” is the one that runs.</source>
   <translation>{id} contient deux programmes différents ; « codeBody » est celui qui s’exécute.</translation>
  </message>
  <message>
   <source>{id} needs its input “{name}”.</source>
   <translation>{id} a besoin de son entrée « {name} ».</translation>
  </message>
  <message>
   <source>{id} runs the flow “{flow_id}”, which is not there.</source>
   <translation>{id} exécute le flux « {flow_id} », qui n’existe pas.</translation>
  </message>
  <message>
   <source>{id} uses the {side} “{pin}”, which the flow it runs does not have.</source>
   <translation>{id} utilise la broche « {pin} » ({side}), que le flux exécuté n’a pas.</translation>
  </message>
  <message>
   <source>{items} is not a list</source>
   <translation>{items} n’est pas une liste</translation>
  </message>
  <message>
   <source>{key} is a text</source>
   <translation>{key} est un texte</translation>
  </message>
  <message>
   <source>{kind} cannot be shown to the model</source>
   <translation>{kind} ne peut pas être montré au modèle</translation>
  </message>
  <message>
   <source>{label} ({kind}): drag to wire, click to add a node that fits</source>
   <translation>{label} ({kind}) : faites glisser pour relier, cliquez pour ajouter un nœud compatible</translation>
  </message>
  <message>
   <source>{label} ({kind}): drag to wire; Shift: one more, Ctrl: all its wires</source>
   <translation>{label} ({kind}) : faites glisser pour relier ; Maj : une de plus, Ctrl : toutes ses connexions</translation>
  </message>
  <message>
   <source>{listed} read from each other in a circle.</source>
   <translation>{listed} se lisent en rond.</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{minutes} min {rest} s</source>
   <translation>{minutes} min {rest} s</translation>
  </message>
  <message>
   <source>{model}, the first of them</source>
   <translation>{model}, le premier d’entre eux</translation>
  </message>
  <message>
   <source>{name} (own)</source>
   <translation>{name} (personnel)</translation>
  </message>
  <message>
   <source>{name} and {files} clash</source>
   <translation>{name} et {files} sont en conflit</translation>
  </message>
  <message>
   <source>{name} cannot be a function's name</source>
   <translation>{name} ne peut pas être un nom de fonction</translation>
  </message>
  <message>
   <source>{name} failed</source>
   <translation>{name} a échoué</translation>
  </message>
  <message>
   <source>{name} is a file and a folder</source>
   <translation>{name} est à la fois fichier et dossier</translation>
  </message>
  <message>
   <source>{name} is a file.</source>
   <translation>{name} est un fichier.</translation>
  </message>
  <message>
   <source>{name} is a link or a device</source>
   <translation>{name} est un lien ou un périphérique</translation>
  </message>
  <message>
   <source>{name} is encrypted</source>
   <translation>{name} est chiffré</translation>
  </message>
  <message>
   <source>{name} is not JSON</source>
   <translation>{name} n’est pas du JSON</translation>
  </message>
  <message>
   <source>{name} is packed in an unknown way</source>
   <translation>{name} est compressé d’une façon inconnue</translation>
  </message>
  <message>
   <source>{name} ok</source>
   <translation>{name} réussi</translation>
  </message>
  <message>
   <source>{name} unpacks to {file_size} bytes</source>
   <translation>{name} occupe {file_size} octets une fois déballé</translation>
  </message>
  <message>
   <source>{name}, JSON Schema source</source>
   <translation>{name}, source JSON Schema</translation>
  </message>
  <message>
   <source>{name}, {type}, read by {reads}, written by {writes}</source>
   <translation>{name}, {type}, lue par {reads}, écrite par {writes}</translation>
  </message>
  <message>
   <source>{name}: add by name</source>
   <translation>{name} : ajouter par nom</translation>
  </message>
  <message>
   <source>{name}: add entry</source>
   <translation>{name} : ajouter un élément</translation>
  </message>
  <message>
   <source>{name}: add property</source>
   <translation>{name} : ajouter une propriété</translation>
  </message>
  <message>
   <source>{name}: builder or source</source>
   <translation>{name} : constructeur ou source</translation>
  </message>
  <message>
   <source>{number:.0f} ms</source>
   <translation>{number:.0f} ms</translation>
  </message>
  <message>
   <source>{number} of {total}</source>
   <translation>{number} sur {total}</translation>
  </message>
  <message>
   <source>{one} ends the run, listens, or is of an unknown type</source>
   <translation>{one} termine l’exécution, écoute ou est d’un type inconnu</translation>
  </message>
  <message>
   <source>{one} writes to the run's memory or conversation</source>
   <translation>{one} écrit dans la mémoire ou la conversation de l’exécution</translation>
  </message>
  <message>
   <source>{op} is no comparison</source>
   <translation>{op} n’est pas une comparaison</translation>
  </message>
  <message>
   <source>{orig_filename} is not a safe path</source>
   <translation>{orig_filename} n’est pas un chemin sûr</translation>
  </message>
  <message>
   <source>{path}

Before
{whole}

After
{whole2}</source>
   <translation>{path}

Avant
{whole}

Après
{whole2}</translation>
  </message>
  <message>
   <source>{path} is damaged: {error}</source>
   <translation>{path} est endommagé : {error}</translation>
  </message>
  <message>
   <source>{path} is missing inside</source>
   <translation>{path} y manque</translation>
  </message>
  <message>
   <source>{path} is not a relative path</source>
   <translation>{path} n’est pas un chemin relatif</translation>
  </message>
  <message>
   <source>{path} is not a safe path</source>
   <translation>{path} n’est pas un chemin sûr</translation>
  </message>
  <message>
   <source>{path} leaves the folder</source>
   <translation>{path} sort du dossier</translation>
  </message>
  <message>
   <source>{path} was changed after packing</source>
   <translation>{path} a été modifié après l’empaquetage</translation>
  </message>
  <message>
   <source>{path}: no {MANIFEST_NAME} inside</source>
   <translation>{path} : pas de {MANIFEST_NAME} dedans</translation>
  </message>
  <message>
   <source>{placeholder}: results</source>
   <translation>{placeholder} : résultats</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} sur {count}</translation>
  </message>
  <message>
   <source>{problem} is not allowed in the sandbox</source>
   <translation>{problem} n’est pas autorisé dans le bac à sable</translation>
  </message>
  <message>
   <source>{raw} is unknown</source>
   <translation>{raw} est inconnu</translation>
  </message>
  <message>
   <source>{relative} is not a file name</source>
   <translation>{relative} n’est pas un nom de fichier</translation>
  </message>
  <message>
   <source>{remedy} (command line: {option})</source>
   <translation>{remedy} (ligne de commande : {option})</translation>
  </message>
  <message>
   <source>{removesuffix} (entry {index} of {kind}).</source>
   <translation>{removesuffix} (élément {index} de {kind}).</translation>
  </message>
  <message>
   <source>{rest} more</source>
   <translation>{rest} de plus</translation>
  </message>
  <message>
   <source>{said} is not one of the choices</source>
   <translation>{said} n’est pas l’un des choix</translation>
  </message>
  <message>
   <source>{said}; the flow starts with null there.</source>
   <translation>{said} ; le flux commence là avec null.</translation>
  </message>
  <message>
   <source>{scope} is unknown</source>
   <translation>{scope} est inconnu</translation>
  </message>
  <message>
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f} s</translation>
  </message>
  <message>
   <source>{seconds} s ago</source>
   <translation>il y a {seconds} s</translation>
  </message>
  <message>
   <source>{shown:,} of {total:,}</source>
   <translation>{shown:,} sur {total:,}</translation>
  </message>
  <message>
   <source>{side} “{id}” has the unknown type “{type}”</source>
   <translation>{side} « {id} » a le type inconnu « {type} »</translation>
  </message>
  <message>
   <source>{source} may not be wired to {target}: {reason}</source>
   <translation>{source} ne peut pas être relié à {target} : {reason}</translation>
  </message>
  <message>
   <source>{source}: no member {path}</source>
   <translation>{source} : pas de membre {path}</translation>
  </message>
  <message>
   <source>{source}: no such bundle</source>
   <translation>{source} : ce paquet n’existe pas</translation>
  </message>
  <message>
   <source>{started} of {count}</source>
   <translation>{started} sur {count}</translation>
  </message>
  <message>
   <source>{text} (not offered)</source>
   <translation>{text} (non proposé)</translation>
  </message>
  <message>
   <source>{text} ago</source>
   <translation>il y a {text}</translation>
  </message>
  <message>
   <source>{text} is not known</source>
   <translation>{text} n’est pas connu</translation>
  </message>
  <message>
   <source>{things} and {last}</source>
   <translation>{things} et {last}</translation>
  </message>
  <message>
   <source>{things} did not fit and went</source>
   <translation>Incompatible et retiré : {things}</translation>
  </message>
  <message>
   <source>{things} selected</source>
   <translation>Sélection : {things}</translation>
  </message>
  <message>
   <source>{things} up- and downstream; Esc ends it</source>
   <translation>{things} en amont et en aval ; Échap termine</translation>
  </message>
  <message>
   <source>{title_of}: nobody knows the node type '{type}'. {why_foreign}</source>
   <translation>{title_of} : personne ne connaît le type de nœud « {type} ». {why_foreign}</translation>
  </message>
  <message>
   <source>{title_of}: several wires leave the control output '{handle}'</source>
   <translation>{title_of} : plusieurs connexions quittent la sortie de contrôle « {handle} »</translation>
  </message>
  <message>
   <source>{title_of}: the control output '{handle}' cannot be used here</source>
   <translation>{title_of} : la sortie de contrôle « {handle} » n’est pas utilisable ici</translation>
  </message>
  <message>
   <source>{title_of}: the expression of '{pin_id}' cannot be used: {problem}</source>
   <translation>{title_of} : l’expression de « {pin_id} » est inutilisable : {problem}</translation>
  </message>
  <message>
   <source>{title_of}: the input '{pin_id}' is wired from both {title_of2}.{first} and {title_of3}.{second}</source>
   <translation>{title_of} : l’entrée « {pin_id} » est reliée depuis {title_of2}.{first} et {title_of3}.{second}</translation>
  </message>
  <message>
   <source>{titles} and {number} more</source>
   <translation>{titles} et {number} autres</translation>
  </message>
  <message>
   <source>{title} and what is behind it are never reached (steps: {value}).</source>
   <translation>{title} et ce qui suit ne sont jamais atteints (étapes : {value}).</translation>
  </message>
  <message>
   <source>{title} is never reached.</source>
   <translation>{title} n’est jamais atteint.</translation>
  </message>
  <message>
   <source>{title} is not where this flow begins, so it never runs.</source>
   <translation>{title} n’est pas le début de ce flux, il ne s’exécute donc jamais.</translation>
  </message>
  <message>
   <source>{title} is not where this flow begins, so neither it nor what is behind it runs (steps: {steps_behind}).</source>
   <translation>{title} n’est pas le début de ce flux, donc ni lui ni ce qui suit ne s’exécutent (étapes : {steps_behind}).</translation>
  </message>
  <message>
   <source>{title} {kind} it</source>
   <translation>{title} : {kind}</translation>
  </message>
  <message>
   <source>{title}, {count} entries</source>
   <translation>{title}, {count} éléments</translation>
  </message>
  <message>
   <source>{title}, {count} entries, folded</source>
   <translation>{title}, {count} éléments, replié</translation>
  </message>
  <message>
   <source>{title}: {problem}</source>
   <translation>{title} : {problem}</translation>
  </message>
  <message>
   <source>{tokens} tokens</source>
   <translation>{tokens} jetons</translation>
  </message>
  <message>
   <source>{unit}; no limit</source>
   <translation>{unit} ; aucune limite</translation>
  </message>
  <message>
   <source>{used} of {limit}</source>
   <translation>{used} sur {limit}</translation>
  </message>
  <message>
   <source>{value} cannot be a file name</source>
   <translation>{value} ne peut pas être un nom de fichier</translation>
  </message>
  <message>
   <source>{value} is not a finite number</source>
   <translation>{value} n’est pas un nombre fini</translation>
  </message>
  <message>
   <source>{value} is not a number</source>
   <translation>{value} n’est pas un nombre</translation>
  </message>
  <message>
   <source>{value} is not a time</source>
   <translation>{value} n’est pas une heure</translation>
  </message>
  <message>
   <source>{value} is not a valid id</source>
   <translation>{value} n’est pas un identifiant valide</translation>
  </message>
  <message>
   <source>{value} is not an object</source>
   <translation>{value} n’est pas un objet</translation>
  </message>
  <message>
   <source>{value} is unknown</source>
   <translation>{value} est inconnu</translation>
  </message>
  <message>
   <source>{visits} times</source>
   <translation>{visits} fois</translation>
  </message>
  <message>
   <source>{visits} visits</source>
   <translation>{visits} passages</translation>
  </message>
  <message>
   <source>{what} of the shown run in {count}, most {text}; Esc shows all</source>
   <translation>{what} de l’exécution affichée dans {count}, maximum {text} ; Échap montre tout</translation>
  </message>
  <message>
   <source>{what}: no run is shown; run the flow first, Esc shows all</source>
   <translation>{what} : aucune exécution affichée ; exécutez d’abord le flux, Échap montre tout</translation>
  </message>
  <message>
   <source>{what}: nothing in this run; Esc shows all</source>
   <translation>{what} : rien dans cette exécution ; Échap montre tout</translation>
  </message>
  <message>
   <source>{width:.0f} by {height:.0f} px</source>
   <translation>{width:.0f} sur {height:.0f} px</translation>
  </message>
  <message>
   <source>{words} (muted)</source>
   <translation>{words} (muette)</translation>
  </message>
  <message>
   <source>{words} ({count} selected)</source>
   <translation>{words} ({count} sélectionnés)</translation>
  </message>
  <message>
   <source>{words} ({number} of {count}); W: the next, J: to its other end</source>
   <translation>{words} ({number} sur {count}) ; W : la suivante, J : à son autre bout</translation>
  </message>
  <message>
   <source>{words} ({number} of {count}); arrows move it, with Alt and Shift without what is on it, Ctrl+Shift+arrows resize it, Enter opens it</source>
   <translation>{words} ({number} sur {count}) ; les flèches déplacent, avec Alt et Maj sans le contenu, Ctrl+Maj+flèches redimensionnent, Entrée ouvre</translation>
  </message>
  <message>
   <source>{words}; Esc: back</source>
   <translation>{words} ; Échap : retour</translation>
  </message>
  <message>
   <source>{words}; arrows move it, comma and point choose another</source>
   <translation>{words} ; les flèches le déplacent, virgule et point en choisissent un autre</translation>
  </message>
  <message>
   <source>{words}; not in {count} files: {failures}</source>
   <translation>{words} ; pas dans {count} fichiers : {failures}</translation>
  </message>
  <message>
   <source>{{field_name}} asks for an attribute</source>
   <translation>{{field_name}} demande un attribut</translation>
  </message>
  <message>
   <source>“base” must be one of {names}</source>
   <translation>« base » doit être l’un de {names}</translation>
  </message>
  <message>
   <source>“colors” must be an object</source>
   <translation>« colors » doit être un objet</translation>
  </message>
  <message>
   <source>“name” must be a text of 1 to 60 characters</source>
   <translation>« name » doit être un texte de 1 à 60 caractères</translation>
  </message>
  <message>
   <source>“{action}” cannot be used now</source>
   <translation>« {action} » n’est pas possible maintenant</translation>
  </message>
  <message>
   <source>“{action}” needs a selected node</source>
   <translation>« {action} » demande un nœud sélectionné</translation>
  </message>
  <message>
   <source>“{address}” is neither a node of this flow nor a web address</source>
   <translation>« {address} » n’est ni un nœud de ce flux ni une adresse web</translation>
  </message>
  <message>
   <source>“{flow_id}” is not open and in no file beside this one.</source>
   <translation>« {flow_id} » n’est ni ouvert ni dans un fichier à côté de celui-ci.</translation>
  </message>
  <message>
   <source>“{front}” on “{ground}” has a contrast of {found} : 1, needed are {TEXT_CONTRAST} : 1</source>
   <translation>« {front} » sur « {ground} » a un contraste de {found} : 1, il en faut {TEXT_CONTRAST} : 1</translation>
  </message>
  <message>
   <source>“{label}” is not given</source>
   <translation>« {label} » n’est pas donné</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>« {name} »</translation>
  </message>
  <message>
   <source>“{name}” can be read well; OK puts it in force.</source>
   <translation>« {name} » est bien lisible ; OK le met en vigueur.</translation>
  </message>
  <message>
   <source>“{name}” cannot be used</source>
   <translation>« {name} » ne peut pas être utilisé</translation>
  </message>
  <message>
   <source>“{name}” could not be imported</source>
   <translation>« {name} » n’a pas pu être importé</translation>
  </message>
  <message>
   <source>“{name}” could not be opened</source>
   <translation>« {name} » n’a pas pu être ouvert</translation>
  </message>
  <message>
   <source>“{name}” could not be read</source>
   <translation>« {name} » n’a pas pu être lu</translation>
  </message>
  <message>
   <source>“{name}” could not be restored</source>
   <translation>« {name} » n’a pas pu être restauré</translation>
  </message>
  <message>
   <source>“{name}” has no On Flow Start and no On Flow End: add one</source>
   <translation>« {name} » n’a ni « Au début du flux » ni « À la fin du flux » : ajoutez-en un</translation>
  </message>
  <message>
   <source>“{name}” is a flow of its own now</source>
   <translation>« {name} » est maintenant un flux à part</translation>
  </message>
  <message>
   <source>“{name}” is gone from the disk; saving writes it again</source>
   <translation>« {name} » n’est plus sur le disque ; l’enregistrement le réécrit</translation>
  </message>
  <message>
   <source>“{name}” is in the palette, under Snippets</source>
   <translation>« {name} » est dans la palette, sous Fragments</translation>
  </message>
  <message>
   <source>“{name}” is in use.{left_out}</source>
   <translation>« {name} » est utilisé.{left_out}</translation>
  </message>
  <message>
   <source>“{name}” is kept; Versions brings it back</source>
   <translation>« {name} » est gardée ; Versions la ramène</translation>
  </message>
  <message>
   <source>“{name}” is open in another tab</source>
   <translation>« {name} » est ouvert dans un autre onglet</translation>
  </message>
  <message>
   <source>“{name}” on disk is no flow any more; what is open here stays</source>
   <translation>« {name} » sur le disque n’est plus un flux ; ce qui est ouvert ici reste</translation>
  </message>
  <message>
   <source>“{name}” was changed by another program</source>
   <translation>« {name} » a été modifié par un autre programme</translation>
  </message>
  <message>
   <source>“{plain}” is there already</source>
   <translation>« {plain} » existe déjà</translation>
  </message>
  <message>
   <source>“{say}” has a pin “{new_name}” already</source>
   <translation>« {say} » a déjà une broche « {new_name} »</translation>
  </message>
  <message>
   <source>“{text}” and “{text2}” both have {key}.</source>
   <translation>« {text} » et « {text2} » ont toutes deux {key}.</translation>
  </message>
  <message>
   <source>“{text}” can be read in two ways: leave out the mark between thousands</source>
   <translation>« {text} » peut se lire de deux façons : omettez le séparateur de milliers</translation>
  </message>
  <message>
   <source>“{text}” has too many digits: leave it empty for no limit</source>
   <translation>« {text} » a trop de chiffres : laissez vide pour ne pas limiter</translation>
  </message>
  <message>
   <source>“{text}” has {key}.</source>
   <translation>« {text} » a {key}.</translation>
  </message>
  <message>
   <source>“{text}” is no number</source>
   <translation>« {text} » n’est pas un nombre</translation>
  </message>
  <message>
   <source>“{text}” is no whole number</source>
   <translation>« {text} » n’est pas un nombre entier</translation>
  </message>
  <message>
   <source>“{text}” is not a number.</source>
   <translation>« {text} » n’est pas un nombre.</translation>
  </message>
  <message>
   <source>“{text}” names no pin of the flow</source>
   <translation>« {text} » ne nomme aucune broche du flux</translation>
  </message>
  <message>
   <source>“{text}”, given to {action_id}, is no key</source>
   <translation>« {text} », attribué à {action_id}, n’est pas une touche</translation>
  </message>
  <message>
   <source>“{title}” calls no flow yet</source>
   <translation>« {title} » n’appelle encore aucun flux</translation>
  </message>
  <message>
   <source>“{title}” cannot be put inline</source>
   <translation>« {title} » ne peut pas être intégré</translation>
  </message>
  <message>
   <source>“{title}” cannot run</source>
   <translation>« {title} » ne peut pas s’exécuter</translation>
  </message>
  <message>
   <source>“{title}” cannot run by itself</source>
   <translation>« {title} » ne peut pas s’exécuter seul</translation>
  </message>
  <message>
   <source>“{title}” comes before and changed too: what it gave then stays.</source>
   <translation>« {title} » vient avant et a changé aussi : ce que l’étape avait donné reste.</translation>
  </message>
  <message>
   <source>“{title}” could not be exported</source>
   <translation>« {title} » n’a pas pu être exporté</translation>
  </message>
  <message>
   <source>“{title}” could not be saved</source>
   <translation>« {title} » n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>“{title}” does not differ from {title2}</source>
   <translation>« {title} » ne diffère pas de {title2}</translation>
  </message>
  <message>
   <source>“{title}” fails when it runs: {reason}.</source>
   <translation>« {title} » échoue à l’exécution : {reason}.</translation>
  </message>
  <message>
   <source>“{title}” feeds “{title2}” already: data cannot run in a circle</source>
   <translation>« {title} » alimente déjà « {title2} » : les données ne peuvent pas tourner en rond</translation>
  </message>
  <message>
   <source>“{title}” has no input “{pin_id}”</source>
   <translation>« {title} » n’a pas d’entrée « {pin_id} »</translation>
  </message>
  <message>
   <source>“{title}” has no input “{pin}”</source>
   <translation>« {title} » n’a pas d’entrée « {pin} »</translation>
  </message>
  <message>
   <source>“{title}” has no output “{pin_id}”</source>
   <translation>« {title} » n’a pas de sortie « {pin_id} »</translation>
  </message>
  <message>
   <source>“{title}” has no setting “{path}”</source>
   <translation>« {title} » n’a pas de réglage « {path} »</translation>
  </message>
  <message>
   <source>“{title}” has no {side} “{pin_id}”. It has: {available}.</source>
   <translation>« {title} » n’a pas de broche « {pin_id} » ({side}). Il a : {available}.</translation>
  </message>
  <message>
   <source>“{title}” has no {word} “{pin}”</source>
   <translation>« {title} » n’a pas de broche « {pin} » ({word})</translation>
  </message>
  <message>
   <source>“{title}” is as {title2} again; Undo takes it back</source>
   <translation>« {title} » est de nouveau comme {title2} ; Annuler revient en arrière</translation>
  </message>
  <message>
   <source>“{title}” is printed to {file}</source>
   <translation>« {title} » est imprimé dans {file}</translation>
  </message>
  <message>
   <source>“{title}” keeps its outdated input “{pin_id}”, which is in use.</source>
   <translation>« {title} » garde son entrée obsolète « {pin_id} », qui est utilisée.</translation>
  </message>
  <message>
   <source>“{title}” reads what “{title2}” gives, which runs later</source>
   <translation>« {title} » lit ce que donne « {title2} », qui s’exécute plus tard</translation>
  </message>
  <message>
   <source>“{title}” reads what “{title2}” says, and a subflow has its own conversation</source>
   <translation>« {title} » lit ce que dit « {title2} », et un sous-flux a sa propre conversation</translation>
  </message>
  <message>
   <source>“{title}” stands between nodes of it: a value would leave and come back</source>
   <translation>« {title} » se trouve entre ses nœuds : une valeur sortirait et reviendrait</translation>
  </message>
  <message>
   <source>“{title}” takes no more {side}s</source>
   <translation>« {title} » n’accepte plus de broches ({side})</translation>
  </message>
  <message>
   <source>“{title}” was changed here and on disk</source>
   <translation>« {title} » a été modifié ici et sur le disque</translation>
  </message>
  <message>
   <source>“{title}” was changed on disk</source>
   <translation>« {title} » a été modifié sur le disque</translation>
  </message>
  <message>
   <source>“{title}” was not printed</source>
   <translation>« {title} » n'a pas été imprimé</translation>
  </message>
  <message>
   <source>“{title}” was sent to the printer</source>
   <translation>« {title} » a été envoyé à l'imprimante</translation>
  </message>
  <message>
   <source>“{token}” is no opaque colour</source>
   <translation>« {token} » n’est pas une couleur opaque</translation>
  </message>
  <message>
   <source>“{type_id}” belongs to {owner}</source>
   <translation>« {type_id} » appartient à {owner}</translation>
  </message>
  <message>
   <source>“{type_id}” belongs to {owner} already</source>
   <translation>« {type_id} » appartient déjà à {owner}</translation>
  </message>
 </context>
</TS>
