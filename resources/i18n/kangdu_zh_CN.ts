<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>About Kangdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kangdu %1 is a health-information reader that works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you read here is for learning. It does not diagnose, it sets no doses, and it cannot replace a doctor. In an emergency call 120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundled articles were compiled by the Kangdu project with the help of AI from the sources listed in each article. No clinician has reviewed them yet unless an article says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Content hash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program: GNU General Public License, version 3 or later. The articles: CC BY 4.0. Food figures: USDA National Nutrient Database for Standard Reference, public domain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Reads health information without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program and its articles: zh-CN or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library file to open; may be given several times. Replaces the bundled one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show first, such as kangdu://topic/muscle-atrophy?facet=nutrition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang is zh-CN or en, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one address at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>When to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier or harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it treats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the search box: a name, a symptom, the pinyin or its first letters (jrws finds 肌肉萎缩), simplified or traditional characters, or English. Results come with every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the home page, press a part of the body. In the tree on the left, open a department or a kind of topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The red box says when to get help; it always comes first. A small number behind a sentence leads to its source, and the arrow at the source leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every article says whether a clinician has reviewed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the search box: choose a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search and go back to what you were reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the category tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between Chinese and English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an article: select text with the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next link or control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>There is no topic “%1” in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been renamed or withdrawn. These topics are close to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Location</name>
    <message>
        <source>“%1” is not an address of Kangdu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like kangdu://topic/muscle-atrophy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>The library file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or install the library file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file does not say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackFile</name>
    <message>
        <source>The library file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or install the library again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not have been copied completely. Copy or install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Kangdu library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .kdpack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a database, but not a Kangdu library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was made for a newer version of Kangdu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Kangdu, or use an older library file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is of an older format that is no longer read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a newer library file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackVerify</name>
    <message>
        <source>Copy or install the library file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file holds tables that do not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file was changed after it was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrist and hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle and foot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your settings could not be read, so Kangdu starts with its usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove or repair the file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that there is room and that you may write to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::AppBar</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text (100%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a condition, a symptom or pinyin initials, such as jrws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kangdu, to the home page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the category tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::ArticleBrowser</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::ArticleNode</name>
    <message>
        <source>Heading level %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::ArticlePage</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::ArticleToolBar</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size back to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size %1, back to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::ArticleWriter</name>
    <message>
        <source>Source %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::BodyPanel</name>
    <message>
        <source>Find by body part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body from the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body from the back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::CarePart</name>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>Level of urgency read aloud in front of what to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::CategoryModel</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n topic(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kangdu::CategoryPage</name>
    <message>
        <source>Tag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has nothing here yet. Try the search box, or another part of the tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kangdu::ChipRow</name>
    <message numerus="yes">
        <source>%1, %n topic(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kangdu::ClosingPart</name>
    <message>
        <source>Back to the text, source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is for learning. It cannot replace a doctor&apos;s diagnosis and treatment advice. If you feel unwell, go and see a doctor. In an emergency, call 120.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::DocumentBuilder</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::DosePart</name>
    <message>
        <source>First time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>Label in front of a value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“First time” and “at most” are our cautious proposal until a clinician has signed this page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::DoseText</name>
    <message>
        <source>very light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhat hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 set of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sets of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins two parts of a dose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold for %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of 10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2–%3 of 10)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::ExercisePart</name>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::FacetBar</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::HeaderPart</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date form; 12 Mar 2026. Chinese: yyyy-MM-dd</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Month form; Mar 2027. Chinese: yyyy-MM</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by %1 (%2), %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not clinically reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiled with AI assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than the original text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::HomePage</name>
    <message>
        <source>Where would you like to start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics appear here once a library file is open. Settings, Library shows how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::MainWindow</name>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a library file that ends in .kdpack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kangdu libraries (*.kdpack)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::NoResults</name>
    <message>
        <source>Nothing under %1 for &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are results of other kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We looked in titles, other names, pinyin, section headings and the full text, and allowed for typing slips. Try a shorter word, or say it another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Topics that may be close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse all categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an emergency, call 120.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::NoticePage</name>
    <message>
        <source>Choose a library file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the home page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the open libraries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::OutlinePanel</name>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::PlotPart</name>
    <message>
        <source>Figure %1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar chart. %1: %2</source>
        <extracomment>Text alternative of a bar chart: caption, then label and value of each bar</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::ReadingRow</name>
    <message numerus="yes">
        <source>%n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 % read, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::Reason</name>
    <message>
        <source>Title matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title matches the pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title matches the pinyin initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::RegionButton</name>
    <message>
        <source>Show topics about this part of the body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::ResultsView</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::Search</name>
    <message>
        <source>The search index of the library file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or install the library file again. Articles can still be opened from the tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::SearchHint</name>
    <message>
        <source>What are you looking for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the search box above. Results come with every key. Some ways to ask:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscle atrophy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A symptom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to eat for muscle atrophy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for example: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::SearchPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for %1</source>
        <comment>title of the search page</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kangdu::SearchResultModel</name>
    <message>
        <source>Result %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what I was reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another library file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Kangdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::StatusBar</name>
    <message>
        <source>No library is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For learning only; it cannot replace a doctor&apos;s diagnosis. In an emergency call 120.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::SuggestionBar</name>
    <message>
        <source>Did you mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::TablePart</name>
    <message>
        <source>%1: </source>
        <extracomment>Label and value of a table cell shown as a line of its own</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1  %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::TipCard</name>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kangdu::TopicListModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kangdu::TopicPreview</name>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More matches in this article: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between section names</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
