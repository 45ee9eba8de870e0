<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>About Kangdu</source>
        <translation>About Kangdu</translation>
    </message>
    <message>
        <source>Kangdu %1 is a health-information reader that works without a network.</source>
        <translation>Kangdu %1 is a health-information reader that works without a network.</translation>
    </message>
    <message>
        <source>What you read here is for learning. It does not diagnose, it sets no doses, and it cannot replace a doctor. In an emergency call 120.</source>
        <translation>What you read here is for learning. It does not diagnose, it sets no doses, and it cannot replace a doctor. In an emergency call 120.</translation>
    </message>
    <message>
        <source>Who wrote the articles</source>
        <translation>Who wrote the articles</translation>
    </message>
    <message>
        <source>The bundled articles were compiled by the Kangdu project with the help of AI from the sources listed in each article. No clinician has reviewed them yet unless an article says so.</source>
        <translation>The bundled articles were compiled by the Kangdu project with the help of AI from the sources listed in each article. No clinician has reviewed them yet unless an article says so.</translation>
    </message>
    <message>
        <source>Open libraries</source>
        <translation>Open libraries</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Content hash: %1</source>
        <translation>Content hash: %1</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>No library is open.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>The program: GNU General Public License, version 3 or later. The articles: CC BY 4.0. Food figures: USDA National Nutrient Database for Standard Reference, public domain.</source>
        <translation>The program: GNU General Public License, version 3 or later. The articles: CC BY 4.0. Food figures: USDA National Nutrient Database for Standard Reference, public domain.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Reads health information without a network.</source>
        <translation>Reads health information without a network.</translation>
    </message>
    <message>
        <source>Language of the program and its articles: zh-CN or en.</source>
        <translation>Language of the program and its articles: zh-CN or en.</translation>
    </message>
    <message>
        <source>Library file to open; may be given several times. Replaces the bundled one.</source>
        <translation>Library file to open; may be given several times. Replaces the bundled one.</translation>
    </message>
    <message>
        <source>Start with a search.</source>
        <translation>Start with a search.</translation>
    </message>
    <message>
        <source>What to show first, such as kangdu://topic/muscle-atrophy?facet=nutrition</source>
        <translation>What to show first, such as kangdu://topic/muscle-atrophy?facet=nutrition</translation>
    </message>
    <message>
        <source>--lang is zh-CN or en, not “%1”.</source>
        <translation>--lang is zh-CN or en, not “%1”.</translation>
    </message>
    <message>
        <source>Give one address at most.</source>
        <translation>Give one address at most.</translation>
    </message>
</context>
<context>
    <name>DiaryCsv</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>partly</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Effort (0-10)</source>
        <translation>Effort (0-10)</translation>
    </message>
    <message>
        <source>Pain (0-10)</source>
        <translation>Pain (0-10)</translation>
    </message>
    <message>
        <source>Stop sign</source>
        <translation>Stop sign</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>ExerciseFilters</name>
    <message>
        <source>Lying</source>
        <translation>Lying</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitting</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>No equipment</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Something to hold</source>
        <translation>Something to hold</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Elastic band</source>
        <translation>Elastic band</translation>
    </message>
    <message>
        <source>Bed or mat</source>
        <translation>Bed or mat</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Ball or putty</source>
        <translation>Ball or putty</translation>
    </message>
    <message>
        <source>Towel</source>
        <translation>Towel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Exercise bike</source>
        <translation>Exercise bike</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobility</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Endurance</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Circulation</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Breathing</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Easy</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>On your own</translation>
    </message>
    <message>
        <source>With a helper</source>
        <translation>With a helper</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>Part of the body</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Helper</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of a menu and what is chosen</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>When to get help</source>
        <translation>When to get help</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>In brief</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Symptoms</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>Nutrition</translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation>Rehabilitation</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>Home care</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Questions to ask</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Benefits</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternatives</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>Be careful</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Foods</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>Sample day</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Before you start</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Easier or harder</source>
        <translation>Easier or harder</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>When to stop</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Mistakes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>What it treats</source>
        <translation>What it treats</translation>
    </message>
    <message>
        <source>When to go</source>
        <translation>When to go</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>What to expect</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Finding a topic</source>
        <translation>Finding a topic</translation>
    </message>
    <message>
        <source>Type in the search box: a name, a symptom, the pinyin or its first letters (jrws finds 肌肉萎缩), simplified or traditional characters, or English. Results come with every key.</source>
        <translation>Type in the search box: a name, a symptom, the pinyin or its first letters (jrws finds 肌肉萎缩), simplified or traditional characters, or English. Results come with every key.</translation>
    </message>
    <message>
        <source>On the home page, press a part of the body. In the tree on the left, open a department or a kind of topic.</source>
        <translation>On the home page, press a part of the body. In the tree on the left, open a department or a kind of topic.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>The red box says when to get help; it always comes first. A small number behind a sentence leads to its source, and the arrow at the source leads back.</source>
        <translation>The red box says when to get help; it always comes first. A small number behind a sentence leads to its source, and the arrow at the source leads back.</translation>
    </message>
    <message>
        <source>Every article says whether a clinician has reviewed it.</source>
        <translation>Every article says whether a clinician has reviewed it.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Go to the search box</translation>
    </message>
    <message>
        <source>In the search box: choose a result</source>
        <translation>In the search box: choose a result</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Open what is chosen</translation>
    </message>
    <message>
        <source>Clear the search and go back to what you were reading</source>
        <translation>Clear the search and go back to what you were reading</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Back and forward</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Home page</translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation>Larger, smaller, normal text</translation>
    </message>
    <message>
        <source>Show or hide the category tree</source>
        <translation>Show or hide the category tree</translation>
    </message>
    <message>
        <source>Switch between Chinese and English</source>
        <translation>Switch between Chinese and English</translation>
    </message>
    <message>
        <source>In an article: select text with the keyboard</source>
        <translation>In an article: select text with the keyboard</translation>
    </message>
    <message>
        <source>Next link or control</source>
        <translation>Next link or control</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>At the end of the search box: take over the first name offered</source>
        <translation>At the end of the search box: take over the first name offered</translation>
    </message>
    <message>
        <source>In an article: find words on this page</source>
        <translation>In an article: find words on this page</translation>
    </message>
    <message>
        <source>Next and previous place found</source>
        <translation>Next and previous place found</translation>
    </message>
    <message>
        <source>While exercising: pause and go on</source>
        <translation>While exercising: pause and go on</translation>
    </message>
    <message>
        <source>While exercising: next repetition, repeat this one</source>
        <translation>While exercising: next repetition, repeat this one</translation>
    </message>
    <message>
        <source>While exercising: more or fewer repetitions, as far as is safe</source>
        <translation>While exercising: more or fewer repetitions, as far as is safe</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>Nutrition</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>Home care</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>There is no topic “%1” in the library.</source>
        <translation>There is no topic “%1” in the library.</translation>
    </message>
    <message>
        <source>It may have been renamed or withdrawn. These topics are close to it.</source>
        <translation>It may have been renamed or withdrawn. These topics are close to it.</translation>
    </message>
</context>
<context>
    <name>Location</name>
    <message>
        <source>“%1” is not an address of Kangdu.</source>
        <translation>“%1” is not an address of Kangdu.</translation>
    </message>
    <message>
        <source>An address looks like kangdu://topic/muscle-atrophy.</source>
        <translation>An address looks like kangdu://topic/muscle-atrophy.</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>The library file cannot be opened.</source>
        <translation>The library file cannot be opened.</translation>
    </message>
    <message>
        <source>Copy or install the library file again.</source>
        <translation>Copy or install the library file again.</translation>
    </message>
    <message>
        <source>The library file does not say what it is.</source>
        <translation>The library file does not say what it is.</translation>
    </message>
</context>
<context>
    <name>PackFile</name>
    <message>
        <source>The library file is not there.</source>
        <translation>The library file is not there.</translation>
    </message>
    <message>
        <source>Check the path, or install the library again.</source>
        <translation>Check the path, or install the library again.</translation>
    </message>
    <message>
        <source>The library file cannot be read.</source>
        <translation>The library file cannot be read.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Check that it is a file and that you may read it.</translation>
    </message>
    <message>
        <source>The file may not have been copied completely. Copy or install it again.</source>
        <translation>The file may not have been copied completely. Copy or install it again.</translation>
    </message>
    <message>
        <source>The library file is empty.</source>
        <translation>The library file is empty.</translation>
    </message>
    <message>
        <source>This file is not a Kangdu library.</source>
        <translation>This file is not a Kangdu library.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .kdpack.</source>
        <translation>Choose a file that ends in .kdpack.</translation>
    </message>
    <message>
        <source>The library file is cut short.</source>
        <translation>The library file is cut short.</translation>
    </message>
    <message>
        <source>This file is a database, but not a Kangdu library.</source>
        <translation>This file is a database, but not a Kangdu library.</translation>
    </message>
    <message>
        <source>This library was made for a newer version of Kangdu.</source>
        <translation>This library was made for a newer version of Kangdu.</translation>
    </message>
    <message>
        <source>Update Kangdu, or use an older library file.</source>
        <translation>Update Kangdu, or use an older library file.</translation>
    </message>
    <message>
        <source>This library is of an older format that is no longer read.</source>
        <translation>This library is of an older format that is no longer read.</translation>
    </message>
    <message>
        <source>Install a newer library file.</source>
        <translation>Install a newer library file.</translation>
    </message>
</context>
<context>
    <name>PackVerify</name>
    <message>
        <source>Copy or install the library file again.</source>
        <translation>Copy or install the library file again.</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation>The library file is damaged.</translation>
    </message>
    <message>
        <source>The library file holds tables that do not belong there.</source>
        <translation>The library file holds tables that do not belong there.</translation>
    </message>
    <message>
        <source>The library file was changed after it was made.</source>
        <translation>The library file was changed after it was made.</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Neck</source>
        <translation>Neck</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Shoulder</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Lower back</translation>
    </message>
    <message>
        <source>Wrist and hand</source>
        <translation>Wrist and hand</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hip</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Thigh</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knee</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Calf</translation>
    </message>
    <message>
        <source>Ankle and foot</source>
        <translation>Ankle and foot</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your settings could not be read, so Kangdu starts with its usual ones.</source>
        <translation>Your settings could not be read, so Kangdu starts with its usual ones.</translation>
    </message>
    <message>
        <source>Remove or repair the file %1.</source>
        <translation>Remove or repair the file %1.</translation>
    </message>
    <message>
        <source>The old file was kept as %1.</source>
        <translation>The old file was kept as %1.</translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation>Your settings could not be saved.</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write to %1.</source>
        <translation>Check that there is room and that you may write to %1.</translation>
    </message>
</context>
<context>
    <name>kangdu::AmountStepper</name>
    <message>
        <source>Less: %1, now %2</source>
        <translation>Less: %1, now %2</translation>
    </message>
    <message>
        <source>More: %1, now %2</source>
        <translation>More: %1, now %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What an amount is of: &quot;Heel raise, Repetitions&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kangdu::AmountsPanel</name>
    <message>
        <source>First time</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>Usual amount</source>
        <translation>Usual amount</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Reps</translation>
    </message>
    <message>
        <source>Hold, s</source>
        <translation>Hold, s</translation>
    </message>
    <message>
        <source>Rest, s</source>
        <translation>Rest, s</translation>
    </message>
</context>
<context>
    <name>kangdu::AppBar</name>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Normal text (100%)</source>
        <translation>Normal text (100%)</translation>
    </message>
    <message>
        <source>Search a condition, a symptom or pinyin initials, such as jrws</source>
        <translation>Search a condition, a symptom or pinyin initials, such as jrws</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Kangdu, to the home page</source>
        <translation>Kangdu, to the home page</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Show the category tree</source>
        <translation>Show the category tree</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Forward (Alt+Right)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Clear (Esc)</translation>
    </message>
</context>
<context>
    <name>kangdu::ArticleBrowser</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>kangdu::ArticleNode</name>
    <message>
        <source>Heading level %1</source>
        <translation>Heading level %1</translation>
    </message>
</context>
<context>
    <name>kangdu::ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>kangdu::ArticleToolBar</name>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Text size back to 100 %</source>
        <translation>Text size back to 100 %</translation>
    </message>
    <message>
        <source>Article tools</source>
        <translation>Article tools</translation>
    </message>
    <message>
        <source>Text size %1, back to 100 %</source>
        <translation>Text size %1, back to 100 %</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Find on this page</translation>
    </message>
    <message>
        <source>Find on this page (Ctrl+F)</source>
        <translation>Find on this page (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>kangdu::ArticleWriter</name>
    <message>
        <source>Source %1</source>
        <translation>Source %1</translation>
    </message>
</context>
<context>
    <name>kangdu::BodyPanel</name>
    <message>
        <source>Find by body part</source>
        <translation>Find by body part</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Front</translation>
    </message>
    <message>
        <source>Body from the front</source>
        <translation>Body from the front</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Body from the back</source>
        <translation>Body from the back</translation>
    </message>
</context>
<context>
    <name>kangdu::CareNotice</name>
    <message>
        <source>Care card: %1</source>
        <translation>Care card: %1</translation>
    </message>
    <message>
        <source>Leave this exercise for now: %1</source>
        <translation>Leave this exercise for now: %1</translation>
    </message>
    <message>
        <source>The pain grows: %1</source>
        <translation>The pain grows: %1</translation>
    </message>
    <message>
        <source>Do not do it again until you know why. Ask a doctor or therapist.</source>
        <translation>Do not do it again until you know why. Ask a doctor or therapist.</translation>
    </message>
    <message>
        <source>Do less next time, or leave it out until the pain has settled. If it goes on, ask a doctor or therapist.</source>
        <translation>Do less next time, or leave it out until the pain has settled. If it goes on, ask a doctor or therapist.</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>When to get help</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>I have read this</translation>
    </message>
</context>
<context>
    <name>kangdu::CarePart</name>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>Same day</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>Level of urgency read aloud in front of what to do</extracomment>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>kangdu::CategoryModel</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n topic(s)</source>
        <translation>
            <numerusform>%1, %n topic</numerusform>
            <numerusform>%1, %n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kangdu::CategoryPage</name>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>The library has nothing here yet. Try the search box, or another part of the tree.</source>
        <translation>The library has nothing here yet. Try the search box, or another part of the tree.</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <translation>Topics: %1</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Narrow down</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message>
        <source>No exercise fits all of this. Take one choice back.</source>
        <translation>No exercise fits all of this. Take one choice back.</translation>
    </message>
    <message>
        <source>Programs: exercises put together</source>
        <translation>Programs: exercises put together</translation>
    </message>
</context>
<context>
    <name>kangdu::ChipRow</name>
    <message numerus="yes">
        <source>%1, %n topic(s)</source>
        <translation>
            <numerusform>%1, %n topic</numerusform>
            <numerusform>%1, %n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kangdu::ClosingPart</name>
    <message>
        <source>Back to the text, source %1</source>
        <translation>Back to the text, source %1</translation>
    </message>
    <message>
        <source>Which clinic</source>
        <translation>Which clinic</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Related reading</source>
        <translation>Related reading</translation>
    </message>
    <message>
        <source>This text is for learning. It cannot replace a doctor&apos;s diagnosis and treatment advice. If you feel unwell, go and see a doctor. In an emergency, call 120.</source>
        <translation>This text is for learning. It cannot replace a doctor&apos;s diagnosis and treatment advice. If you feel unwell, go and see a doctor. In an emergency, call 120.</translation>
    </message>
</context>
<context>
    <name>kangdu::CompletionBar</name>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Names that go on like this</source>
        <translation>Names that go on like this</translation>
    </message>
</context>
<context>
    <name>kangdu::DepartmentFilter</name>
    <message>
        <source>All departments</source>
        <translation>All departments</translation>
    </message>
    <message>
        <source>Department: %1</source>
        <translation>Department: %1</translation>
    </message>
</context>
<context>
    <name>kangdu::DocumentBuilder</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>kangdu::DosePart</name>
    <message>
        <source>First time</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Repetitions a set</source>
        <translation>Repetitions a set</translation>
    </message>
    <message>
        <source>Hold, seconds</source>
        <translation>Hold, seconds</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Times a day</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Days a week</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Rest between sets</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 seconds</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>Label in front of a value</extracomment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>The columns First time and At most are our cautious proposal until a clinician has signed this page.</source>
        <translation>The columns First time and At most are our cautious proposal until a clinician has signed this page.</translation>
    </message>
    <message>
        <source>Time, minutes</source>
        <translation>Time, minutes</translation>
    </message>
</context>
<context>
    <name>kangdu::DoseText</name>
    <message>
        <source>very light</source>
        <translation>very light</translation>
    </message>
    <message>
        <source>light</source>
        <translation>light</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderate</translation>
    </message>
    <message>
        <source>somewhat hard</source>
        <translation>somewhat hard</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hard</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>very hard</translation>
    </message>
    <message>
        <source>1 set of %1</source>
        <translation>1 set of %1</translation>
    </message>
    <message>
        <source>%1 sets of %2</source>
        <translation>%1 sets of %2</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 set</translation>
    </message>
    <message>
        <source>%1 sets</source>
        <translation>%1 sets</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>once a day</translation>
    </message>
    <message>
        <source>%1 times a day</source>
        <translation>%1 times a day</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>%1 days a week</source>
        <translation>%1 days a week</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins two parts of a dose</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>hold for %1 seconds</source>
        <translation>hold for %1 seconds</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 (%2 of 10)</source>
        <translation>%1 (%2 of 10)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 (%2–%3 of 10)</source>
        <translation>%1 (%2–%3 of 10)</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 seconds</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
</context>
<context>
    <name>kangdu::ExercisePages</name>
    <message>
        <source>There is no exercise “%1” in the library.</source>
        <translation>There is no exercise “%1” in the library.</translation>
    </message>
    <message>
        <source>It may have been renamed.</source>
        <translation>It may have been renamed.</translation>
    </message>
    <message>
        <source>“%1” cannot be played: it has no moving figure yet.</source>
        <translation>“%1” cannot be played: it has no moving figure yet.</translation>
    </message>
    <message>
        <source>Its article tells how to do it.</source>
        <translation>Its article tells how to do it.</translation>
    </message>
    <message>
        <source>There is no program “%1” in the library.</source>
        <translation>There is no program “%1” in the library.</translation>
    </message>
</context>
<context>
    <name>kangdu::ExercisePart</name>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Each time</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Stop if</source>
        <translation>Stop if</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>needs %1</translation>
    </message>
    <message>
        <source>See the exercise</source>
        <translation>See the exercise</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Follow along</source>
        <translation>Follow along</translation>
    </message>
</context>
<context>
    <name>kangdu::FacetBar</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Symptoms</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>Nutrition</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Benefits</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Other ways</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Cautions</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>Foods</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>Sample day</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variants</translation>
    </message>
    <message>
        <source>Stop if</source>
        <translation>Stop if</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Mistakes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Treats</source>
        <translation>Treats</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Bring</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Expect</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Parts of this article</source>
        <translation>Parts of this article</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More parts</source>
        <translation>More parts</translation>
    </message>
</context>
<context>
    <name>kangdu::FactsPart</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Easier exercises: </source>
        <translation>Easier exercises: </translation>
    </message>
    <message>
        <source>Harder exercises: </source>
        <translation>Harder exercises: </translation>
    </message>
    <message>
        <source>Muscles: </source>
        <translation>Muscles: </translation>
    </message>
    <message>
        <source>You need: </source>
        <translation>You need: </translation>
    </message>
</context>
<context>
    <name>kangdu::FigurePanel</name>
    <message>
        <source>Working muscles: %1</source>
        <translation>Working muscles: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
</context>
<context>
    <name>kangdu::FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Find on this page</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Previous place (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Next place (Enter)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Close find</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Not on this page</translation>
    </message>
</context>
<context>
    <name>kangdu::Handout</name>
    <message>
        <source>There is no exercise to print.</source>
        <translation>There is no exercise to print.</translation>
    </message>
    <message>
        <source>Add an exercise to the plan first.</source>
        <translation>Add an exercise to the plan first.</translation>
    </message>
    <message>
        <source>%1, on each side</source>
        <translation>%1, on each side</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>library, its version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>My exercises</source>
        <translation>My exercises</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Week %1 of %2</translation>
    </message>
</context>
<context>
    <name>kangdu::HandoutDialog</name>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Print: %1</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>Larger letters, three exercises a page, one box a day</source>
        <translation>Larger letters, three exercises a page, one box a day</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Name, date and therapist stay blank: write them by hand. Nothing is sent anywhere.</source>
        <translation>Name, date and therapist stay blank: write them by hand. Nothing is sent anywhere.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1</source>
        <extracomment>Paper, such as A4</extracomment>
        <translation>
            <numerusform>%n page, %1</numerusform>
            <numerusform>%n pages, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Printing is not installed on this computer. Save the sheet as PDF and print that file where there is a printer.</source>
        <translation>Printing is not installed on this computer. Save the sheet as PDF and print that file where there is a printer.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>The printer did not take it. Look whether it is on and has paper, or save the sheet as PDF.</source>
        <translation>The printer did not take it. Look whether it is on and has paper, or save the sheet as PDF.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>kangdu::HandoutForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>Doctor or therapist</source>
        <translation>Doctor or therapist</translation>
    </message>
    <message>
        <source>Notes for the doctor</source>
        <translation>Notes for the doctor</translation>
    </message>
    <message>
        <source>right</source>
        <comment>behind a blank line to write how thick a leg is</comment>
        <translation>right</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Around the thigh, left</source>
        <translation>Around the thigh, left</translation>
    </message>
    <message>
        <source>Around the calf, left</source>
        <translation>Around the calf, left</translation>
    </message>
</context>
<context>
    <name>kangdu::HandoutPage</name>
    <message>
        <source>Kangdu exercise sheet</source>
        <translation>Kangdu exercise sheet</translation>
    </message>
    <message>
        <source>Tick a day&apos;s box when everything for that day is done.</source>
        <translation>Tick a day&apos;s box when everything for that day is done.</translation>
    </message>
    <message>
        <source>Tick a box each time you finish a set.</source>
        <translation>Tick a box each time you finish a set.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) of this plan are not in the open library.</source>
        <translation>
            <numerusform>%n exercise of this plan is not in the open library.</numerusform>
            <numerusform>%n exercises of this plan are not in the open library.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the stop signs below before you begin.</source>
        <translation>Read the stop signs below before you begin.</translation>
    </message>
    <message>
        <source>Before you begin, read the stop signs on page %1.</source>
        <translation>Before you begin, read the stop signs on page %1.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Number and name of an exercise</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>one box: %1 sets</source>
        <translation>one box: %1 sets</translation>
    </message>
    <message>
        <source>one box: the whole day</source>
        <translation>one box: the whole day</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Checked %1</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>next check %1</translation>
    </message>
    <message>
        <source>Reviewed by a clinician</source>
        <translation>Reviewed by a clinician</translation>
    </message>
    <message>
        <source>Not reviewed by a clinician</source>
        <translation>Not reviewed by a clinician</translation>
    </message>
    <message>
        <source>For learning; it cannot replace a doctor&apos;s diagnosis</source>
        <translation>For learning; it cannot replace a doctor&apos;s diagnosis</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>kangdu::HandoutPdf</name>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>The file could not be saved: %1</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk. Nothing was changed there.</source>
        <translation>Choose another folder, or make room on the disk. Nothing was changed there.</translation>
    </message>
</context>
<context>
    <name>kangdu::HeaderPart</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date form; 12 Mar 2026. Chinese: yyyy-MM-dd</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Month form; Mar 2027. Chinese: yyyy-MM</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Reviewed by %1 (%2), %3</source>
        <translation>Reviewed by %1 (%2), %3</translation>
    </message>
    <message>
        <source>Not clinically reviewed</source>
        <translation>Not clinically reviewed</translation>
    </message>
    <message>
        <source>Compiled with AI assistance</source>
        <translation>Compiled with AI assistance</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Updated %1</translation>
    </message>
    <message>
        <source>Review overdue since %1</source>
        <translation>Review overdue since %1</translation>
    </message>
    <message>
        <source>Next review %1</source>
        <translation>Next review %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 sources</translation>
    </message>
    <message>
        <source>Older than the original text</source>
        <translation>Older than the original text</translation>
    </message>
</context>
<context>
    <name>kangdu::HomePage</name>
    <message>
        <source>Where would you like to start?</source>
        <translation>Where would you like to start?</translation>
    </message>
    <message>
        <source>Today is %1</source>
        <translation>Today is %1</translation>
    </message>
    <message>
        <source>Common conditions</source>
        <translation>Common conditions</translation>
    </message>
    <message>
        <source>All conditions</source>
        <translation>All conditions</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Continue reading</translation>
    </message>
    <message>
        <source>Tip of the day</source>
        <translation>Tip of the day</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>No library is open</translation>
    </message>
    <message>
        <source>Topics appear here once a library file is open. Settings, Library shows how.</source>
        <translation>Topics appear here once a library file is open. Settings, Library shows how.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
</context>
<context>
    <name>kangdu::MainWindow</name>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>No library is open.</translation>
    </message>
    <message>
        <source>Choose a library file that ends in .kdpack.</source>
        <translation>Choose a library file that ends in .kdpack.</translation>
    </message>
    <message>
        <source>There is no “%1” in the library.</source>
        <translation>There is no “%1” in the library.</translation>
    </message>
    <message>
        <source>It may have been renamed.</source>
        <translation>It may have been renamed.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Open a library file</source>
        <translation>Open a library file</translation>
    </message>
    <message>
        <source>Kangdu libraries (*.kdpack)</source>
        <translation>Kangdu libraries (*.kdpack)</translation>
    </message>
</context>
<context>
    <name>kangdu::NoResults</name>
    <message>
        <source>Nothing under %1 for &quot;%2&quot;</source>
        <translation>Nothing under %1 for &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;</source>
        <translation>Nothing found for &quot;%1&quot;</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n result(s)</source>
        <translation>
            <numerusform>Show %n result</numerusform>
            <numerusform>Show all %n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse all categories</source>
        <translation>Browse all categories</translation>
    </message>
    <message>
        <source>In an emergency, call 120.</source>
        <translation>In an emergency, call 120.</translation>
    </message>
    <message>
        <source>this department</source>
        <translation>this department</translation>
    </message>
    <message>
        <source>There are other results.</source>
        <translation>There are other results.</translation>
    </message>
    <message>
        <source>all the words</source>
        <translation>all the words</translation>
    </message>
    <message>
        <source>only some of the words</source>
        <translation>only some of the words</translation>
    </message>
    <message>
        <source>other words that mean the same</source>
        <translation>other words that mean the same</translation>
    </message>
    <message>
        <source>the letters as pinyin</source>
        <translation>the letters as pinyin</translation>
    </message>
    <message>
        <source>typing slips put right</source>
        <translation>typing slips put right</translation>
    </message>
    <message>
        <source>Type a word, a name or a question.</source>
        <translation>Type a word, a name or a question.</translation>
    </message>
    <message>
        <source>We tried: %1. Try a shorter word, or say it another way.</source>
        <translation>We tried: %1. Try a shorter word, or say it another way.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) may be close</source>
        <translation>
            <numerusform>This topic may be close</numerusform>
            <numerusform>These topics may be close</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse %1</source>
        <translation>Browse %1</translation>
    </message>
</context>
<context>
    <name>kangdu::NoteDialog</name>
    <message>
        <source>How did it go: %1</source>
        <translation>How did it go: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>How hard was it? (you may leave this out)</source>
        <translation>How hard was it? (you may leave this out)</translation>
    </message>
    <message>
        <source>Pain afterwards (you may leave this out)</source>
        <translation>Pain afterwards (you may leave this out)</translation>
    </message>
    <message>
        <source>Did one of these come?</source>
        <translation>Did one of these come?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Yes: %1</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>Write nothing</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>kangdu::NoticePage</name>
    <message>
        <source>Choose a library file…</source>
        <translation>Choose a library file…</translation>
    </message>
    <message>
        <source>To the home page</source>
        <translation>To the home page</translation>
    </message>
    <message>
        <source>About the open libraries</source>
        <translation>About the open libraries</translation>
    </message>
</context>
<context>
    <name>kangdu::OutlinePanel</name>
    <message>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Which clinic</source>
        <translation>Which clinic</translation>
    </message>
</context>
<context>
    <name>kangdu::Overview</name>
    <message>
        <source>Today, %1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>A day of rest. Nothing is due today.</source>
        <translation>A day of rest. Nothing is due today.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>The last 12 weeks</source>
        <translation>The last 12 weeks</translation>
    </message>
    <message>
        <source>Days of each week on which you did something, of those planned</source>
        <translation>Days of each week on which you did something, of those planned</translation>
    </message>
    <message>
        <source>What I have chosen</source>
        <translation>What I have chosen</translation>
    </message>
    <message>
        <source>Its %1 weeks are over; it goes on as in the last one</source>
        <translation>Its %1 weeks are over; it goes on as in the last one</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Week %1 of %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Handout…</source>
        <translation>Handout…</translation>
    </message>
    <message>
        <source>Handout: %1</source>
        <translation>Handout: %1</translation>
    </message>
    <message>
        <source>Make my own</source>
        <translation>Make my own</translation>
    </message>
    <message>
        <source>Save my notes as a table…</source>
        <translation>Save my notes as a table…</translation>
    </message>
    <message>
        <source>Choose a program below, or put together your own. Kangdu then shows what is due each day and keeps your notes. They stay on this computer, without your name.</source>
        <translation>Choose a program below, or put together your own. Kangdu then shows what is due each day and keeps your notes. They stay on this computer, without your name.</translation>
    </message>
    <message>
        <source>Programs to choose from</source>
        <translation>Programs to choose from</translation>
    </message>
</context>
<context>
    <name>kangdu::PagePreview</name>
    <message>
        <source>Preview of page %1 of %2</source>
        <translation>Preview of page %1 of %2</translation>
    </message>
</context>
<context>
    <name>kangdu::PlanEditor</name>
    <message>
        <source>Add the exercises that you want to do. You choose the days and the amounts, within what is safe to choose alone.</source>
        <translation>Add the exercises that you want to do. You choose the days and the amounts, within what is safe to choose alone.</translation>
    </message>
    <message>
        <source>A change holds from this week on. The amounts stay within what is safe to choose alone.</source>
        <translation>A change holds from this week on. The amounts stay within what is safe to choose alone.</translation>
    </message>
    <message>
        <source>Comes in a later week</source>
        <translation>Comes in a later week</translation>
    </message>
    <message>
        <source>Handout…</source>
        <translation>Handout…</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Its name</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repetitions</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconds</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Times a day</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>Add an exercise…</translation>
    </message>
    <message>
        <source>Leave this program</source>
        <translation>Leave this program</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Name of the program</translation>
    </message>
    <message>
        <source>My own program</source>
        <translation>My own program</translation>
    </message>
</context>
<context>
    <name>kangdu::PlayerHeader</name>
    <message>
        <source>Back to my exercises</source>
        <translation>Back to my exercises</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Back to the article</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print a handout of this exercise</source>
        <translation>Print a handout of this exercise</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Stop here</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>Voice on</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Voice off</translation>
    </message>
    <message>
        <source>Sounds on</source>
        <translation>Sounds on</translation>
    </message>
    <message>
        <source>Sounds off</source>
        <translation>Sounds off</translation>
    </message>
</context>
<context>
    <name>kangdu::PlayerPage</name>
    <message>
        <source>An exercise is running</source>
        <translation>An exercise is running</translation>
    </message>
    <message>
        <source>Go on where you stopped?</source>
        <translation>Go on where you stopped?</translation>
    </message>
    <message>
        <source>Read this before you start</source>
        <translation>Read this before you start</translation>
    </message>
    <message>
        <source>You stopped at set %1, repetition %2. Check once more that none of this is true for you.</source>
        <translation>You stopped at set %1, repetition %2. Check once more that none of this is true for you.</translation>
    </message>
    <message>
        <source>Start only if none of this is true for you. If in doubt, ask a doctor or therapist first.</source>
        <translation>Start only if none of this is true for you. If in doubt, ask a doctor or therapist first.</translation>
    </message>
    <message>
        <source>I have read this: start</source>
        <translation>I have read this: start</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>From the start</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Skip the rest</translation>
    </message>
    <message>
        <source>Ready, go on</source>
        <translation>Ready, go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>To the article</source>
        <translation>To the article</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Exercise player</source>
        <translation>Exercise player</translation>
    </message>
    <message>
        <source>Exercise player: %1</source>
        <translation>Exercise player: %1</translation>
    </message>
    <message>
        <source>Space: pause and go on. Right: next repetition. Left: repeat. Plus and minus: more and fewer repetitions. Escape: back.</source>
        <translation>Space: pause and go on. Right: next repetition. Left: repeat. Plus and minus: more and fewer repetitions. Escape: back.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Before you begin</translation>
    </message>
    <message>
        <source>To my exercises</source>
        <translation>To my exercises</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Exercise %1 of %2 today</source>
        <translation>Exercise %1 of %2 today</translation>
    </message>
</context>
<context>
    <name>kangdu::PlayerText</name>
    <message>
        <source>Move slowly</source>
        <translation>Move slowly</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Slowly back</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Next: set %1</source>
        <translation>Next: set %1</translation>
    </message>
    <message>
        <source>Next: set %1, %2</source>
        <translation>Next: set %1, %2</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>right side</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>left side</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Get ready</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Change sides</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>Steps %1 to %2</source>
        <translation>Steps %1 to %2</translation>
    </message>
    <message>
        <source>Take up the start position</source>
        <translation>Take up the start position</translation>
    </message>
    <message>
        <source>Take up the start position: %1</source>
        <translation>Take up the start position: %1</translation>
    </message>
    <message>
        <source>The computer was asleep, so the exercise was stopped.</source>
        <translation>The computer was asleep, so the exercise was stopped.</translation>
    </message>
    <message>
        <source>Space or “Go on” continues.</source>
        <translation>Space or “Go on” continues.</translation>
    </message>
    <message>
        <source>%1 of %2 repetitions</source>
        <translation>%1 of %2 repetitions</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Right side</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Left side</translation>
    </message>
    <message>
        <source>Exercising</source>
        <translation>Exercising</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>less than 1 min left</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>about %1 min left</translation>
    </message>
    <message>
        <source>repetitions a set</source>
        <translation>repetitions a set</translation>
    </message>
    <message>
        <source>seconds to the start</source>
        <translation>seconds to the start</translation>
    </message>
    <message>
        <source>repetition · move</source>
        <translation>repetition · move</translation>
    </message>
    <message>
        <source>seconds · hold</source>
        <translation>seconds · hold</translation>
    </message>
    <message>
        <source>repetition · back</source>
        <translation>repetition · back</translation>
    </message>
    <message>
        <source>seconds to set %1</source>
        <translation>seconds to set %1</translation>
    </message>
    <message>
        <source>seconds to change sides</source>
        <translation>seconds to change sides</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>All done</translation>
    </message>
    <message>
        <source>Set %1 done</source>
        <translation>Set %1 done</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Set %1 of %2</translation>
    </message>
    <message>
        <source>Repetition %1: move slowly</source>
        <translation>Repetition %1: move slowly</translation>
    </message>
    <message>
        <source>Hold for %1 seconds</source>
        <translation>Hold for %1 seconds</translation>
    </message>
    <message>
        <source>Rest for %1 seconds</source>
        <translation>Rest for %1 seconds</translation>
    </message>
</context>
<context>
    <name>kangdu::PlotPart</name>
    <message>
        <source>Figure %1  %2</source>
        <translation>Figure %1  %2</translation>
    </message>
    <message>
        <source>Bar chart. %1: %2</source>
        <extracomment>Text alternative of a bar chart: caption, then label and value of each bar</extracomment>
        <translation>Bar chart. %1: %2</translation>
    </message>
</context>
<context>
    <name>kangdu::ProgrammePage</name>
    <message>
        <source>My exercises</source>
        <translation>My exercises</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>I have read this</translation>
    </message>
    <message>
        <source>Save my notes as a table</source>
        <translation>Save my notes as a table</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>exercises</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>The table could not be saved.</translation>
    </message>
    <message>
        <source>Your notes are still here. Choose another folder, or check that there is room.</source>
        <translation>Your notes are still here. Choose another folder, or check that there is room.</translation>
    </message>
</context>
<context>
    <name>kangdu::ProgrammeText</name>
    <message>
        <source>hold for %1 seconds</source>
        <translation>hold for %1 seconds</translation>
    </message>
    <message>
        <source>%1 times a day</source>
        <translation>%1 times a day</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins the parts of a dose</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>Nothing planned this week</source>
        <translation>Nothing planned this week</translation>
    </message>
    <message>
        <source>%1 of %2 days this week</source>
        <translation>%1 of %2 days this week</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>%1 of %2 times</source>
        <translation>%1 of %2 times</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>partly</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>no pain</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>mild</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderate</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>severe</translation>
    </message>
    <message>
        <source>My own program</source>
        <translation>My own program</translation>
    </message>
</context>
<context>
    <name>kangdu::ProgrammeView</name>
    <message>
        <source>Before you begin: ask a doctor or therapist, or get help</source>
        <translation>Before you begin: ask a doctor or therapist, or get help</translation>
    </message>
    <message>
        <source>Handout…</source>
        <translation>Handout…</translation>
    </message>
    <message>
        <source>Handout: %1</source>
        <translation>Handout: %1</translation>
    </message>
    <message numerus="yes">
        <source>The exercises, for %n week(s)</source>
        <translation>
            <numerusform>The exercises, for %n week</numerusform>
            <numerusform>The exercises, for %n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>From week %1: %2; %3</source>
        <translation>From week %1: %2; %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Reviewed by %1, %2, on %3.</source>
        <translation>Reviewed by %1, %2, on %3.</translation>
    </message>
    <message>
        <source>Put together with AI assistance from the sources below, with doses that are our cautious proposal. Not yet reviewed by a clinician.</source>
        <translation>Put together with AI assistance from the sources below, with doses that are our cautious proposal. Not yet reviewed by a clinician.</translation>
    </message>
    <message>
        <source>Begin this program</source>
        <translation>Begin this program</translation>
    </message>
</context>
<context>
    <name>kangdu::ReadingRow</name>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 % read, %3</source>
        <translation>%1, %2 % read, %3</translation>
    </message>
</context>
<context>
    <name>kangdu::Reason</name>
    <message>
        <source>Title matches</source>
        <translation>Title matches</translation>
    </message>
    <message>
        <source>Another name matches</source>
        <translation>Another name matches</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation>Also called: %1</translation>
    </message>
    <message>
        <source>Title matches the pinyin</source>
        <translation>Title matches the pinyin</translation>
    </message>
    <message>
        <source>Title matches the pinyin initials</source>
        <translation>Title matches the pinyin initials</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>In the text</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Section: %1</translation>
    </message>
    <message>
        <source>Means the same: %1</source>
        <translation>Means the same: %1</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>Did you mean: %1</translation>
    </message>
    <message>
        <source>Belongs to what you asked</source>
        <translation>Belongs to what you asked</translation>
    </message>
    <message>
        <source>Belongs to: %1</source>
        <translation>Belongs to: %1</translation>
    </message>
</context>
<context>
    <name>kangdu::RegionButton</name>
    <message>
        <source>Show topics about this part of the body</source>
        <translation>Show topics about this part of the body</translation>
    </message>
</context>
<context>
    <name>kangdu::ResultsView</name>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>↑ ↓ Select</source>
        <translation>↑ ↓ Select</translation>
    </message>
    <message>
        <source>Enter Open</source>
        <translation>Enter Open</translation>
    </message>
    <message>
        <source>Esc Clear</source>
        <translation>Esc Clear</translation>
    </message>
</context>
<context>
    <name>kangdu::SafetyCard</name>
    <message>
        <source>Stop at once</source>
        <translation>Stop at once</translation>
    </message>
    <message>
        <source>Ask a doctor first</source>
        <translation>Ask a doctor first</translation>
    </message>
</context>
<context>
    <name>kangdu::Search</name>
    <message>
        <source>The search index of the library file is damaged.</source>
        <translation>The search index of the library file is damaged.</translation>
    </message>
    <message>
        <source>Copy or install the library file again. Articles can still be opened from the tree.</source>
        <translation>Copy or install the library file again. Articles can still be opened from the tree.</translation>
    </message>
    <message>
        <source>The library file does not exist.</source>
        <translation>The library file does not exist.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>The library file cannot be opened.</source>
        <translation>The library file cannot be opened.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Check that you may read it.</translation>
    </message>
    <message>
        <source>The search index of the library file was made for a newer version of Kangdu.</source>
        <translation>The search index of the library file was made for a newer version of Kangdu.</translation>
    </message>
    <message>
        <source>Update Kangdu, or use an older library file.</source>
        <translation>Update Kangdu, or use an older library file.</translation>
    </message>
    <message>
        <source>The search index of the library file is of an older format that is no longer read.</source>
        <translation>The search index of the library file is of an older format that is no longer read.</translation>
    </message>
    <message>
        <source>Install a newer library file. Articles can still be opened from the tree.</source>
        <translation>Install a newer library file. Articles can still be opened from the tree.</translation>
    </message>
</context>
<context>
    <name>kangdu::SearchBoxController</name>
    <message>
        <source>No results</source>
        <translation>No results</translation>
    </message>
</context>
<context>
    <name>kangdu::SearchHint</name>
    <message>
        <source>What are you looking for?</source>
        <translation>What are you looking for?</translation>
    </message>
    <message>
        <source>Type in the search box above. Results come with every key. Some ways to ask:</source>
        <translation>Type in the search box above. Results come with every key. Some ways to ask:</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>A name</translation>
    </message>
    <message>
        <source>muscle atrophy</source>
        <translation>muscle atrophy</translation>
    </message>
    <message>
        <source>A symptom</source>
        <translation>A symptom</translation>
    </message>
    <message>
        <source>weak legs</source>
        <translation>weak legs</translation>
    </message>
    <message>
        <source>Pinyin initials</source>
        <translation>Pinyin initials</translation>
    </message>
    <message>
        <source>A whole question</source>
        <translation>A whole question</translation>
    </message>
    <message>
        <source>what to eat for muscle atrophy</source>
        <translation>what to eat for muscle atrophy</translation>
    </message>
    <message>
        <source>%1, for example: %2</source>
        <translation>%1, for example: %2</translation>
    </message>
    <message>
        <source>Searched before</source>
        <translation>Searched before</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Forget these</translation>
    </message>
</context>
<context>
    <name>kangdu::SearchPage</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Searching for %1…</source>
        <translation>Searching for %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for %1</source>
        <comment>title of the search page</comment>
        <translation>
            <numerusform>%n result for %1</numerusform>
            <numerusform>%n results for %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Kind: %1</translation>
    </message>
</context>
<context>
    <name>kangdu::SearchResultModel</name>
    <message>
        <source>Result %1 of %2</source>
        <translation>Result %1 of %2</translation>
    </message>
</context>
<context>
    <name>kangdu::SessionCounts</name>
    <message>
        <source>%1, %2 of %3 repetitions done</source>
        <translation>%1, %2 of %3 repetitions done</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Reps</translation>
    </message>
</context>
<context>
    <name>kangdu::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Open another library file…</source>
        <translation>Open another library file…</translation>
    </message>
    <message>
        <source>About Kangdu</source>
        <translation>About Kangdu</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Help and keys</translation>
    </message>
    <message>
        <source>Forget what I read and searched for</source>
        <translation>Forget what I read and searched for</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercises</translation>
    </message>
    <message>
        <source>Moving figure</source>
        <translation>Moving figure</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>Still pictures</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Forget them</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>Forget my programs and all notes about my exercises?</source>
        <translation>Forget my programs and all notes about my exercises?</translation>
    </message>
    <message>
        <source>Forget my programs and notes…</source>
        <translation>Forget my programs and notes…</translation>
    </message>
</context>
<context>
    <name>kangdu::StatusBar</name>
    <message>
        <source>No library is open</source>
        <translation>No library is open</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message>
        <source>For learning only; it cannot replace a doctor&apos;s diagnosis. In an emergency call 120.</source>
        <translation>For learning only; it cannot replace a doctor&apos;s diagnosis. In an emergency call 120.</translation>
    </message>
</context>
<context>
    <name>kangdu::StepCards</name>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
</context>
<context>
    <name>kangdu::StopBox</name>
    <message>
        <source>. </source>
        <comment>between signs</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of a sentence</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>If one of these comes: stop at once and get help</source>
        <translation>If one of these comes: stop at once and get help</translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>What to do, then the signs that call for it</extracomment>
        <translation>%1: </translation>
    </message>
    <message numerus="yes">
        <source>%n more sign(s) stand with each exercise in Kangdu.</source>
        <translation>
            <numerusform>%n more sign stands with each exercise in Kangdu.</numerusform>
            <numerusform>%n more signs stand with each exercise in Kangdu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kangdu::SuggestionBar</name>
    <message>
        <source>Did you mean</source>
        <translation>Did you mean</translation>
    </message>
</context>
<context>
    <name>kangdu::TablePart</name>
    <message>
        <source>%1: </source>
        <extracomment>Label and value of a table cell shown as a line of its own</extracomment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>Table %1  %2</source>
        <translation>Table %1  %2</translation>
    </message>
</context>
<context>
    <name>kangdu::TipCard</name>
    <message>
        <source>Read on</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Read on: %1</source>
        <translation>Read on: %1</translation>
    </message>
</context>
<context>
    <name>kangdu::TodayCard</name>
    <message>
        <source>Today&apos;s exercises</source>
        <translation>Today&apos;s exercises</translation>
    </message>
    <message>
        <source>A day of rest</source>
        <translation>A day of rest</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 of %2 done</translation>
    </message>
    <message>
        <source>%1 of %2 days this week</source>
        <translation>%1 of %2 days this week</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show today&apos;s exercises</source>
        <translation>Show today&apos;s exercises</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: done</translation>
    </message>
    <message>
        <source>%1: follow along</source>
        <translation>%1: follow along</translation>
    </message>
</context>
<context>
    <name>kangdu::TodayRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Follow along</source>
        <translation>Follow along</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
</context>
<context>
    <name>kangdu::TopicListModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kangdu::TopicPreview</name>
    <message>
        <source>Updated %1</source>
        <translation>Updated %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>More matches in this article: %1</source>
        <translation>More matches in this article: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between section names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>kangdu::UnderstoodBar</name>
    <message>
        <source>causes</source>
        <translation>causes</translation>
    </message>
    <message>
        <source>symptoms</source>
        <translation>symptoms</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>diagnosis</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>treatment</translation>
    </message>
    <message>
        <source>nutrition</source>
        <translation>nutrition</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercise</translation>
    </message>
    <message>
        <source>care</source>
        <translation>care</translation>
    </message>
    <message>
        <source>outlook</source>
        <translation>outlook</translation>
    </message>
    <message>
        <source>which clinic</source>
        <translation>which clinic</translation>
    </message>
    <message>
        <source>when to get help</source>
        <translation>when to get help</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>risks</translation>
    </message>
    <message>
        <source>cautions</source>
        <translation>cautions</translation>
    </message>
    <message>
        <source>benefits</source>
        <translation>benefits</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>how much</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>how often</translation>
    </message>
    <message>
        <source>how to do it</source>
        <translation>how to do it</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>the visit</translation>
    </message>
    <message>
        <source>what it treats</source>
        <translation>what it treats</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>Searched for: %1</translation>
    </message>
    <message>
        <source>Searched for these words too: %1</source>
        <translation>Searched for these words too: %1</translation>
    </message>
    <message>
        <source>Searched for the words as typed.</source>
        <translation>Searched for the words as typed.</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Search by meaning</translation>
    </message>
    <message>
        <source>Search the words as typed</source>
        <translation>Search the words as typed</translation>
    </message>
</context>
<context>
    <name>kangdu::WeekChart</name>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>rest</source>
        <extracomment>In the small bar of a day on which nothing is due</extracomment>
        <translation>rest</translation>
    </message>
    <message>
        <source>%1: rest</source>
        <translation>%1: rest</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Week of %1: %2 of %3 days</source>
        <translation>Week of %1: %2 of %3 days</translation>
    </message>
    <message numerus="yes">
        <source>The last %n week(s)</source>
        <translation>
            <numerusform>The last %n week</numerusform>
            <numerusform>The last %n weeks</numerusform>
        </translation>
    </message>
</context>
</TS>
