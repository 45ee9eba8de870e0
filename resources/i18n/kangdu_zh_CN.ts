<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>About</name>
    <message>
        <source>About Kangdu</source>
        <translation>关于康读</translation>
    </message>
    <message>
        <source>Kangdu %1 is a health-information reader that works without a network.</source>
        <translation>康读 %1 用来读健康资料，不联网也能用。</translation>
    </message>
    <message>
        <source>What you read here is for learning. It does not diagnose, it sets no doses, and it cannot replace a doctor. In an emergency call 120.</source>
        <translation>内容供学习参考。它不作诊断，不定剂量，也不能代替医生。急症请拨打 120。</translation>
    </message>
    <message>
        <source>Who wrote the articles</source>
        <translation>文章由谁编写</translation>
    </message>
    <message>
        <source>The bundled articles were compiled by the Kangdu project with the help of AI from the sources listed in each article. No clinician has reviewed them yet unless an article says so.</source>
        <translation>自带的文章由康读项目借助人工智能，根据每篇文章列出的来源编写。除非文中写明已审核，否则都未经临床医师审核。</translation>
    </message>
    <message>
        <source>Open libraries</source>
        <translation>已打开的资料</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n&#xa0;个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n&#xa0;篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Content hash: %1</source>
        <translation>内容校验值：%1</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>还没有打开资料。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>The program: GNU General Public License, version 3 or later. The articles: CC BY 4.0. Food figures: USDA National Nutrient Database for Standard Reference, public domain.</source>
        <translation>程序：GNU 通用公共许可证第 3 版或更新版本。文章：CC BY 4.0。食物数据：美国农业部标准参考营养素数据库（USDA National Nutrient Database for Standard Reference），公有领域。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Reads health information without a network.</source>
        <translation>不联网也能读的健康资料。</translation>
    </message>
    <message>
        <source>Language of the program and its articles: zh-CN or en.</source>
        <translation>界面和文章的语言：zh-CN 或 en。</translation>
    </message>
    <message>
        <source>Library file to open; may be given several times. Replaces the bundled one.</source>
        <translation>要打开的资料文件，可写多次。自带的资料不再打开。</translation>
    </message>
    <message>
        <source>Start with a search.</source>
        <translation>启动后先搜索。</translation>
    </message>
    <message>
        <source>What to show first, such as kangdu://topic/muscle-atrophy?facet=nutrition</source>
        <translation>启动后先显示什么，例如 kangdu://topic/muscle-atrophy?facet=nutrition</translation>
    </message>
    <message>
        <source>--lang is zh-CN or en, not “%1”.</source>
        <translation>--lang 只能是 zh-CN 或 en，不能是“%1”。</translation>
    </message>
    <message>
        <source>Give one address at most.</source>
        <translation>最多写一个地址。</translation>
    </message>
</context>
<context>
    <name>DiaryCsv</name>
    <message>
        <source>done</source>
        <translation>做了</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>做了一部分</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>没做</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>Effort (0-10)</source>
        <translation>费力（0-10）</translation>
    </message>
    <message>
        <source>Pain (0-10)</source>
        <translation>疼痛（0-10）</translation>
    </message>
    <message>
        <source>Stop sign</source>
        <translation>出现停练信号</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>ExerciseFilters</name>
    <message>
        <source>Lying</source>
        <translation>躺着</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>坐着</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>站着</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>不用器具</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>椅子</translation>
    </message>
    <message>
        <source>Something to hold</source>
        <translation>扶手或台面</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>墙</translation>
    </message>
    <message>
        <source>Elastic band</source>
        <translation>弹力带</translation>
    </message>
    <message>
        <source>Bed or mat</source>
        <translation>床或垫子</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>台阶</translation>
    </message>
    <message>
        <source>Ball or putty</source>
        <translation>球或橡皮泥</translation>
    </message>
    <message>
        <source>Towel</source>
        <translation>毛巾</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>桌子</translation>
    </message>
    <message>
        <source>Exercise bike</source>
        <translation>健身车</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>泳池</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>力量</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>活动度</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>耐力</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>血液循环</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>容易</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>较难</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>自己练</translation>
    </message>
    <message>
        <source>With a helper</source>
        <translation>有人帮</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>姿势</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>器具</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>帮手</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Name of a menu and what is chosen</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>When to get help</source>
        <translation>何时就医</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>概述</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>病因</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>营养</translation>
    </message>
    <message>
        <source>Rehabilitation</source>
        <translation>康复</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>护理</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>预后</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>问医生</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>原理</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>哪些病</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>好处</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>其他办法</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>当心</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>食物</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>怎么安排</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>开始前</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Easier or harder</source>
        <translation>难易</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>何时停</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>用具</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>易错</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>What it treats</source>
        <translation>看什么病</translation>
    </message>
    <message>
        <source>When to go</source>
        <translation>何时去</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>带什么</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>会做什么</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Finding a topic</source>
        <translation>怎么找</translation>
    </message>
    <message>
        <source>Type in the search box: a name, a symptom, the pinyin or its first letters (jrws finds 肌肉萎缩), simplified or traditional characters, or English. Results come with every key.</source>
        <translation>在搜索框里输入病名、症状、拼音或拼音首字母（输 jrws 能找到“肌肉萎缩”），简体、繁体、英文都可以。边打边出结果。</translation>
    </message>
    <message>
        <source>On the home page, press a part of the body. In the tree on the left, open a department or a kind of topic.</source>
        <translation>在首页，点身体的部位。在左侧的分类栏，点开科室或类别。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>The red box says when to get help; it always comes first. A small number behind a sentence leads to its source, and the arrow at the source leads back.</source>
        <translation>红框写的是何时就医，总在最前面。点句子后的小数字，可看它的来源；点来源旁的箭头，可回到原处。</translation>
    </message>
    <message>
        <source>Every article says whether a clinician has reviewed it.</source>
        <translation>每篇文章都写明是否经临床医师审核。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>到搜索框</translation>
    </message>
    <message>
        <source>In the search box: choose a result</source>
        <translation>在搜索框里：选择结果</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>打开选中的一项</translation>
    </message>
    <message>
        <source>Clear the search and go back to what you were reading</source>
        <translation>清空搜索，回到刚才读的内容</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>返回和前进</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Larger, smaller, normal text</source>
        <translation>放大、缩小、恢复文字大小</translation>
    </message>
    <message>
        <source>Show or hide the category tree</source>
        <translation>显示或隐藏分类栏</translation>
    </message>
    <message>
        <source>Switch between Chinese and English</source>
        <translation>切换中文和英文</translation>
    </message>
    <message>
        <source>In an article: select text with the keyboard</source>
        <translation>在文章里：用键盘选文字</translation>
    </message>
    <message>
        <source>Next link or control</source>
        <translation>到下一个链接或按钮</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>At the end of the search box: take over the first name offered</source>
        <translation>光标在搜索框末尾时：采用给出的第一个名称</translation>
    </message>
    <message>
        <source>In an article: find words on this page</source>
        <translation>阅读文章时：在本页中查找</translation>
    </message>
    <message>
        <source>Next and previous place found</source>
        <translation>下一处、上一处</translation>
    </message>
    <message>
        <source>While exercising: pause and go on</source>
        <translation>练习时：暂停、继续</translation>
    </message>
    <message>
        <source>While exercising: next repetition, repeat this one</source>
        <translation>练习时：下一次、重做这一次</translation>
    </message>
    <message>
        <source>While exercising: more or fewer repetitions, as far as is safe</source>
        <translation>练习时：在安全范围内增减次数</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Condition</source>
        <translation>疾病</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>病因</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>营养</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>康复</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>护理</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>There is no topic “%1” in the library.</source>
        <translation>资料里没有条目“%1”。</translation>
    </message>
    <message>
        <source>It may have been renamed or withdrawn. These topics are close to it.</source>
        <translation>它可能已改名或撤下。下面是相近的条目。</translation>
    </message>
</context>
<context>
    <name>Location</name>
    <message>
        <source>“%1” is not an address of Kangdu.</source>
        <translation>“%1”不是康读的地址。</translation>
    </message>
    <message>
        <source>An address looks like kangdu://topic/muscle-atrophy.</source>
        <translation>地址的写法如 kangdu://topic/muscle-atrophy。</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>The library file cannot be opened.</source>
        <translation>资料文件打不开。</translation>
    </message>
    <message>
        <source>Copy or install the library file again.</source>
        <translation>请重新复制或安装资料文件。</translation>
    </message>
    <message>
        <source>The library file does not say what it is.</source>
        <translation>资料文件缺少自身的说明。</translation>
    </message>
</context>
<context>
    <name>PackFile</name>
    <message>
        <source>The library file is not there.</source>
        <translation>找不到资料文件。</translation>
    </message>
    <message>
        <source>Check the path, or install the library again.</source>
        <translation>请检查路径，或重新安装资料。</translation>
    </message>
    <message>
        <source>The library file cannot be read.</source>
        <translation>资料文件读不出来。</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>请检查它是不是文件，您是否有权读取。</translation>
    </message>
    <message>
        <source>The file may not have been copied completely. Copy or install it again.</source>
        <translation>文件可能没有复制完整。请重新复制或安装。</translation>
    </message>
    <message>
        <source>The library file is empty.</source>
        <translation>资料文件是空的。</translation>
    </message>
    <message>
        <source>This file is not a Kangdu library.</source>
        <translation>这个文件不是康读的资料。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .kdpack.</source>
        <translation>请选择以 .kdpack 结尾的文件。</translation>
    </message>
    <message>
        <source>The library file is cut short.</source>
        <translation>资料文件不完整。</translation>
    </message>
    <message>
        <source>This file is a database, but not a Kangdu library.</source>
        <translation>这个文件是数据库，但不是康读的资料。</translation>
    </message>
    <message>
        <source>This library was made for a newer version of Kangdu.</source>
        <translation>这份资料需要更新版本的康读。</translation>
    </message>
    <message>
        <source>Update Kangdu, or use an older library file.</source>
        <translation>请更新康读，或改用较早的资料文件。</translation>
    </message>
    <message>
        <source>This library is of an older format that is no longer read.</source>
        <translation>这份资料的格式太旧，已不能读取。</translation>
    </message>
    <message>
        <source>Install a newer library file.</source>
        <translation>请安装较新的资料文件。</translation>
    </message>
</context>
<context>
    <name>PackVerify</name>
    <message>
        <source>Copy or install the library file again.</source>
        <translation>请重新复制或安装资料文件。</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation>资料文件已损坏。</translation>
    </message>
    <message>
        <source>The library file holds tables that do not belong there.</source>
        <translation>资料文件里有不该有的数据表。</translation>
    </message>
    <message>
        <source>The library file was changed after it was made.</source>
        <translation>资料文件制作完成后被改动过。</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Neck</source>
        <translation>颈部</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>肩部</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>手臂</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>腰背</translation>
    </message>
    <message>
        <source>Wrist and hand</source>
        <translation>手腕与手</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>髋部</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>大腿</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>膝盖</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>小腿</translation>
    </message>
    <message>
        <source>Ankle and foot</source>
        <translation>脚踝与足</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Your settings could not be read, so Kangdu starts with its usual ones.</source>
        <translation>您的设置读不出来，先用默认设置。</translation>
    </message>
    <message>
        <source>Remove or repair the file %1.</source>
        <translation>请删除或修复文件 %1。</translation>
    </message>
    <message>
        <source>The old file was kept as %1.</source>
        <translation>旧文件已另存为 %1。</translation>
    </message>
    <message>
        <source>Your settings could not be saved.</source>
        <translation>您的设置没有保存上。</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write to %1.</source>
        <translation>请检查磁盘空间，以及您是否有权写入 %1。</translation>
    </message>
</context>
<context>
    <name>kangdu::AmountStepper</name>
    <message>
        <source>Less: %1, now %2</source>
        <translation>减少：%1，现在是%2</translation>
    </message>
    <message>
        <source>More: %1, now %2</source>
        <translation>增加：%1，现在是%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What an amount is of: &quot;Heel raise, Repetitions&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>kangdu::AmountsPanel</name>
    <message>
        <source>First time</source>
        <translation>第一次练</translation>
    </message>
    <message>
        <source>Usual amount</source>
        <translation>常用量</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Hold, s</source>
        <translation>停，秒</translation>
    </message>
    <message>
        <source>Rest, s</source>
        <translation>歇，秒</translation>
    </message>
</context>
<context>
    <name>kangdu::AppBar</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text (100%)</source>
        <translation>恢复文字大小（100%）</translation>
    </message>
    <message>
        <source>Search a condition, a symptom or pinyin initials, such as jrws</source>
        <translation>搜病名、症状或拼音首字母，如 jrws</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Kangdu, to the home page</source>
        <translation>康读，回首页</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Show the category tree</source>
        <translation>显示分类栏</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>返回（Alt+←）</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进（Alt+→）</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>清空（Esc）</translation>
    </message>
</context>
<context>
    <name>kangdu::ArticleBrowser</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>kangdu::ArticleNode</name>
    <message>
        <source>Heading level %1</source>
        <translation>%1 级标题</translation>
    </message>
</context>
<context>
    <name>kangdu::ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>kangdu::ArticleToolBar</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Text size back to 100 %</source>
        <translation>文字恢复到 100%</translation>
    </message>
    <message>
        <source>Article tools</source>
        <translation>文章工具</translation>
    </message>
    <message>
        <source>Text size %1, back to 100 %</source>
        <translation>文字大小 %1，恢复到 100%</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回%1</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在本页中查找</translation>
    </message>
    <message>
        <source>Find on this page (Ctrl+F)</source>
        <translation>在本页中查找（Ctrl+F）</translation>
    </message>
</context>
<context>
    <name>kangdu::ArticleWriter</name>
    <message>
        <source>Source %1</source>
        <translation>来源 %1</translation>
    </message>
</context>
<context>
    <name>kangdu::BodyPanel</name>
    <message>
        <source>Find by body part</source>
        <translation>按身体部位找</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Body from the front</source>
        <translation>身体正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Body from the back</source>
        <translation>身体背面</translation>
    </message>
</context>
<context>
    <name>kangdu::CareNotice</name>
    <message>
        <source>Care card: %1</source>
        <translation>就医提醒：%1</translation>
    </message>
    <message>
        <source>Leave this exercise for now: %1</source>
        <translation>先停掉这个动作：%1</translation>
    </message>
    <message>
        <source>The pain grows: %1</source>
        <translation>疼痛在加重：%1</translation>
    </message>
    <message>
        <source>Do not do it again until you know why. Ask a doctor or therapist.</source>
        <translation>没弄清原因之前不要再练。请问医生或治疗师。</translation>
    </message>
    <message>
        <source>Do less next time, or leave it out until the pain has settled. If it goes on, ask a doctor or therapist.</source>
        <translation>下次少做一些，或先不练，等疼痛缓下来。一直不好，就去问医生或治疗师。</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>何时就医</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>看过了</translation>
    </message>
</context>
<context>
    <name>kangdu::CarePart</name>
    <message>
        <source>Emergency</source>
        <translation>急症</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>当天就医</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约就诊</translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>Level of urgency read aloud in front of what to do</extracomment>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>kangdu::CategoryModel</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n topic(s)</source>
        <translation>
            <numerusform>%1，%n&#xa0;条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kangdu::CategoryPage</name>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>The library has nothing here yet. Try the search box, or another part of the tree.</source>
        <translation>资料里这一处还没有内容。请用搜索框找，或看看别的分类。</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <translation>条目：%1</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n&#xa0;个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>No exercise fits all of this. Take one choice back.</source>
        <translation>没有动作同时符合这些条件。请去掉一个条件。</translation>
    </message>
    <message>
        <source>Programs: exercises put together</source>
        <translation>整套训练</translation>
    </message>
</context>
<context>
    <name>kangdu::ChipRow</name>
    <message numerus="yes">
        <source>%1, %n topic(s)</source>
        <translation>
            <numerusform>%1，%n&#xa0;条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kangdu::ClosingPart</name>
    <message>
        <source>Back to the text, source %1</source>
        <translation>回到正文，来源 %1</translation>
    </message>
    <message>
        <source>Which clinic</source>
        <translation>看哪个科</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Related reading</source>
        <translation>相关阅读</translation>
    </message>
    <message>
        <source>This text is for learning. It cannot replace a doctor&apos;s diagnosis and treatment advice. If you feel unwell, go and see a doctor. In an emergency, call 120.</source>
        <translation>内容供学习参考，不能代替医生的诊断和治疗建议。身体不适请到医院就诊；急症请拨打 120。</translation>
    </message>
</context>
<context>
    <name>kangdu::CompletionBar</name>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names that go on like this</source>
        <translation>以此开头的名称</translation>
    </message>
</context>
<context>
    <name>kangdu::DepartmentFilter</name>
    <message>
        <source>All departments</source>
        <translation>全部科室</translation>
    </message>
    <message>
        <source>Department: %1</source>
        <translation>科室：%1</translation>
    </message>
</context>
<context>
    <name>kangdu::DocumentBuilder</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>kangdu::DosePart</name>
    <message>
        <source>First time</source>
        <translation>第一次</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>平常</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Repetitions a set</source>
        <translation>每组次数</translation>
    </message>
    <message>
        <source>Hold, seconds</source>
        <translation>停住（秒）</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>每天几回</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>每周几天</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>组间休息</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1&#xa0;秒</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>快慢</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>费力程度</translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>Label in front of a value</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>The columns First time and At most are our cautious proposal until a clinician has signed this page.</source>
        <translation>“第一次”和“最多”两栏是我们的谨慎建议，还没有临床医师签字确认。</translation>
    </message>
    <message>
        <source>Time, minutes</source>
        <translation>时间，分钟</translation>
    </message>
</context>
<context>
    <name>kangdu::DoseText</name>
    <message>
        <source>very light</source>
        <translation>很轻松</translation>
    </message>
    <message>
        <source>light</source>
        <translation>轻松</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>somewhat hard</source>
        <translation>有点吃力</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>吃力</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>很吃力</translation>
    </message>
    <message>
        <source>1 set of %1</source>
        <translation>1&#xa0;组，%1&#xa0;次</translation>
    </message>
    <message>
        <source>%1 sets of %2</source>
        <translation>每组 %2&#xa0;次，做 %1&#xa0;组</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1&#xa0;次</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1&#xa0;组</translation>
    </message>
    <message>
        <source>%1 sets</source>
        <translation>%1&#xa0;组</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>每天 1&#xa0;回</translation>
    </message>
    <message>
        <source>%1 times a day</source>
        <translation>每天 %1&#xa0;回</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天都练</translation>
    </message>
    <message>
        <source>%1 days a week</source>
        <translation>每周 %1&#xa0;天</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins two parts of a dose</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>hold for %1 seconds</source>
        <translation>停 %1&#xa0;秒</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 (%2 of 10)</source>
        <translation>%1（10&#xa0;分里的 %2&#xa0;分）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1到%2</translation>
    </message>
    <message>
        <source>%1 (%2–%3 of 10)</source>
        <translation>%1（10&#xa0;分里的 %2–%3&#xa0;分）</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1&#xa0;秒</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1&#xa0;分钟</translation>
    </message>
</context>
<context>
    <name>kangdu::ExercisePages</name>
    <message>
        <source>There is no exercise “%1” in the library.</source>
        <translation>资料里没有动作“%1”。</translation>
    </message>
    <message>
        <source>It may have been renamed.</source>
        <translation>它可能已改名。</translation>
    </message>
    <message>
        <source>“%1” cannot be played: it has no moving figure yet.</source>
        <translation>“%1”还没有动画，暂时不能跟着练。</translation>
    </message>
    <message>
        <source>Its article tells how to do it.</source>
        <translation>文章里写着怎么做。</translation>
    </message>
    <message>
        <source>There is no program “%1” in the library.</source>
        <translation>资料里没有训练“%1”。</translation>
    </message>
</context>
<context>
    <name>kangdu::ExercisePart</name>
    <message>
        <source>How much</source>
        <translation>做多少</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>第一次</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>每一次</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>多久练</translation>
    </message>
    <message>
        <source>Stop if</source>
        <translation>何时停</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>需要%1</translation>
    </message>
    <message>
        <source>See the exercise</source>
        <translation>看这个动作</translation>
    </message>
    <message>
        <source>End</source>
        <translation>到位</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Follow along</source>
        <translation>跟着练</translation>
    </message>
</context>
<context>
    <name>kangdu::FacetBar</name>
    <message>
        <source>Overview</source>
        <translation>概述</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>病因</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>Nutrition</source>
        <translation>营养</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>康复</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>护理</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>预后</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问医生</translation>
    </message>
    <message>
        <source>How</source>
        <translation>原理</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>哪些病</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>好处</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>其他办法</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>当心</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>Foods</source>
        <translation>食物</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>怎么安排</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>开始前</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>做多少</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>难易</translation>
    </message>
    <message>
        <source>Stop if</source>
        <translation>何时停</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>用具</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>易错</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Treats</source>
        <translation>看什么病</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时去</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>带什么</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>会做什么</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Parts of this article</source>
        <translation>本文各部分</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More parts</source>
        <translation>更多部分</translation>
    </message>
</context>
<context>
    <name>kangdu::FactsPart</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Easier exercises: </source>
        <translation>更容易的动作：</translation>
    </message>
    <message>
        <source>Harder exercises: </source>
        <translation>更难的动作：</translation>
    </message>
    <message>
        <source>Muscles: </source>
        <translation>用到的肌肉：</translation>
    </message>
    <message>
        <source>You need: </source>
        <translation>需要：</translation>
    </message>
</context>
<context>
    <name>kangdu::FigurePanel</name>
    <message>
        <source>Working muscles: %1</source>
        <translation>正在用力的肌肉：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>到位</translation>
    </message>
</context>
<context>
    <name>kangdu::FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>在本页中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处（Enter）</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>本页没有</translation>
    </message>
</context>
<context>
    <name>kangdu::Handout</name>
    <message>
        <source>There is no exercise to print.</source>
        <translation>没有可以打印的动作。</translation>
    </message>
    <message>
        <source>Add an exercise to the plan first.</source>
        <translation>请先在计划里加一个动作。</translation>
    </message>
    <message>
        <source>%1, on each side</source>
        <translation>%1，左右各做</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>library, its version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>My exercises</source>
        <translation>我的练习</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>第 %1 周，共 %2 周</translation>
    </message>
</context>
<context>
    <name>kangdu::HandoutDialog</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>Larger letters, three exercises a page, one box a day</source>
        <translation>字更大，每页三个动作，每天一个方格</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name, date and therapist stay blank: write them by hand. Nothing is sent anywhere.</source>
        <translation>姓名、日期和治疗师留空，由您手写。不会发送到任何地方。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1</source>
        <extracomment>Paper, such as A4</extracomment>
        <translation>
            <numerusform>%n 页，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>美国信纸</translation>
    </message>
    <message>
        <source>Printing is not installed on this computer. Save the sheet as PDF and print that file where there is a printer.</source>
        <translation>这台电脑没有安装打印功能。可以另存为 PDF，到有打印机的地方打印。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送到打印机。</translation>
    </message>
    <message>
        <source>The printer did not take it. Look whether it is on and has paper, or save the sheet as PDF.</source>
        <translation>打印机没有接收。请看看它有没有开机、有没有纸，或者另存为 PDF。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>kangdu::HandoutForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Doctor or therapist</source>
        <translation>医生或治疗师</translation>
    </message>
    <message>
        <source>Notes for the doctor</source>
        <translation>给医生看的记录</translation>
    </message>
    <message>
        <source>right</source>
        <comment>behind a blank line to write how thick a leg is</comment>
        <translation>右</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>Around the thigh, left</source>
        <translation>大腿围 左</translation>
    </message>
    <message>
        <source>Around the calf, left</source>
        <translation>小腿围 左</translation>
    </message>
</context>
<context>
    <name>kangdu::HandoutPage</name>
    <message>
        <source>Kangdu exercise sheet</source>
        <translation>康读训练单</translation>
    </message>
    <message>
        <source>Tick a day&apos;s box when everything for that day is done.</source>
        <translation>当天的都做完，就在方格里打勾。</translation>
    </message>
    <message>
        <source>Tick a box each time you finish a set.</source>
        <translation>每做完一组，在当天的方格里打勾。</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) of this plan are not in the open library.</source>
        <translation>
            <numerusform>计划里有 %n 个动作不在打开的资料库里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the stop signs below before you begin.</source>
        <translation>开始之前，先看下面要停下的情况。</translation>
    </message>
    <message>
        <source>Before you begin, read the stop signs on page %1.</source>
        <translation>开始之前，先看第 %1 页要停下的情况。</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>做多少</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Number and name of an exercise</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>one box: %1 sets</source>
        <translation>一个方格：%1&#xa0;组</translation>
    </message>
    <message>
        <source>one box: the whole day</source>
        <translation>一个方格：一整天</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>审核 %1</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>下次复审 %1</translation>
    </message>
    <message>
        <source>Reviewed by a clinician</source>
        <translation>已经临床医师审核</translation>
    </message>
    <message>
        <source>Not reviewed by a clinician</source>
        <translation>未经临床医师审核</translation>
    </message>
    <message>
        <source>For learning; it cannot replace a doctor&apos;s diagnosis</source>
        <translation>供学习参考，不能代替医生的诊断</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>kangdu::HandoutPdf</name>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>文件没有保存成功：%1</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk. Nothing was changed there.</source>
        <translation>请换一个文件夹，或给磁盘腾出空间。那里的文件没有变动。</translation>
    </message>
</context>
<context>
    <name>kangdu::HeaderPart</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date form; 12 Mar 2026. Chinese: yyyy-MM-dd</extracomment>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Month form; Mar 2027. Chinese: yyyy-MM</extracomment>
        <translation>yyyy-MM</translation>
    </message>
    <message>
        <source>Reviewed by %1 (%2), %3</source>
        <translation>审核 %1（%2），%3</translation>
    </message>
    <message>
        <source>Not clinically reviewed</source>
        <translation>未经临床医师审核</translation>
    </message>
    <message>
        <source>Compiled with AI assistance</source>
        <translation>人工智能辅助编写</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>Review overdue since %1</source>
        <translation>已过复审日期 %1</translation>
    </message>
    <message>
        <source>Next review %1</source>
        <translation>下次复审 %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>编写 %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>约 %1&#xa0;分钟</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1&#xa0;条来源</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1&#xa0;条来源</translation>
    </message>
    <message>
        <source>Older than the original text</source>
        <translation>译文旧于原文</translation>
    </message>
</context>
<context>
    <name>kangdu::HomePage</name>
    <message>
        <source>Where would you like to start?</source>
        <translation>想先了解哪里？</translation>
    </message>
    <message>
        <source>Today is %1</source>
        <translation>今天是 %1</translation>
    </message>
    <message>
        <source>Common conditions</source>
        <translation>常看的疾病</translation>
    </message>
    <message>
        <source>All conditions</source>
        <translation>全部疾病</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>接着读</translation>
    </message>
    <message>
        <source>Tip of the day</source>
        <translation>今日提示</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>还没有打开资料</translation>
    </message>
    <message>
        <source>Topics appear here once a library file is open. Settings, Library shows how.</source>
        <translation>打开资料文件后，这里会显示条目。请到“设置”的“离线资料”里打开。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
</context>
<context>
    <name>kangdu::MainWindow</name>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>还没有打开资料。</translation>
    </message>
    <message>
        <source>Choose a library file that ends in .kdpack.</source>
        <translation>请选择以 .kdpack 结尾的资料文件。</translation>
    </message>
    <message>
        <source>There is no “%1” in the library.</source>
        <translation>资料里没有“%1”。</translation>
    </message>
    <message>
        <source>It may have been renamed.</source>
        <translation>它可能已改名。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Open a library file</source>
        <translation>打开资料文件</translation>
    </message>
    <message>
        <source>Kangdu libraries (*.kdpack)</source>
        <translation>康读资料 (*.kdpack)</translation>
    </message>
</context>
<context>
    <name>kangdu::NoResults</name>
    <message>
        <source>Nothing under %1 for &quot;%2&quot;</source>
        <translation>“%2”在%1里没有结果</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n result(s)</source>
        <translation>
            <numerusform>看全部 %n&#xa0;条</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse all categories</source>
        <translation>按目录找</translation>
    </message>
    <message>
        <source>In an emergency, call 120.</source>
        <translation>急症请拨打 120。</translation>
    </message>
    <message>
        <source>this department</source>
        <translation>该科室</translation>
    </message>
    <message>
        <source>There are other results.</source>
        <translation>还有其他结果。</translation>
    </message>
    <message>
        <source>all the words</source>
        <translation>所有的词</translation>
    </message>
    <message>
        <source>only some of the words</source>
        <translation>其中几个词</translation>
    </message>
    <message>
        <source>other words that mean the same</source>
        <translation>意思相同的词</translation>
    </message>
    <message>
        <source>the letters as pinyin</source>
        <translation>当作拼音</translation>
    </message>
    <message>
        <source>typing slips put right</source>
        <translation>改正打错的字</translation>
    </message>
    <message>
        <source>Type a word, a name or a question.</source>
        <translation>请输入一个词、名称或问题。</translation>
    </message>
    <message>
        <source>We tried: %1. Try a shorter word, or say it another way.</source>
        <translation>试过：%1。可以换短一点的词，或换个说法。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) may be close</source>
        <translation>
            <numerusform>可能相近的条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse %1</source>
        <translation>浏览%1</translation>
    </message>
</context>
<context>
    <name>kangdu::NoteDialog</name>
    <message>
        <source>How did it go: %1</source>
        <translation>练得怎么样：%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>做完了</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>做了一部分</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>没做</translation>
    </message>
    <message>
        <source>How hard was it? (you may leave this out)</source>
        <translation>费力吗？（可不填）</translation>
    </message>
    <message>
        <source>Pain afterwards (you may leave this out)</source>
        <translation>练完疼不疼？（可不填）</translation>
    </message>
    <message>
        <source>Did one of these come?</source>
        <translation>出现过下面的情况吗？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>有：%1</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记下来</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>不记</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>kangdu::NoticePage</name>
    <message>
        <source>Choose a library file…</source>
        <translation>选择资料文件…</translation>
    </message>
    <message>
        <source>To the home page</source>
        <translation>回首页</translation>
    </message>
    <message>
        <source>About the open libraries</source>
        <translation>看已打开的资料</translation>
    </message>
</context>
<context>
    <name>kangdu::OutlinePanel</name>
    <message>
        <source>On this page</source>
        <translation>本页内容</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Which clinic</source>
        <translation>看哪个科</translation>
    </message>
</context>
<context>
    <name>kangdu::Overview</name>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>A day of rest. Nothing is due today.</source>
        <translation>今天休息，没有安排动作。</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周完成</translation>
    </message>
    <message>
        <source>The last 12 weeks</source>
        <translation>最近 12 周</translation>
    </message>
    <message>
        <source>Days of each week on which you did something, of those planned</source>
        <translation>每周练了几天，占计划天数的多少</translation>
    </message>
    <message>
        <source>What I have chosen</source>
        <translation>我选的训练</translation>
    </message>
    <message>
        <source>Its %1 weeks are over; it goes on as in the last one</source>
        <translation>%1 周已练完，之后照最后一周练</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>第 %1 周，共 %2 周</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>调整：%1</translation>
    </message>
    <message>
        <source>Handout…</source>
        <translation>打印清单…</translation>
    </message>
    <message>
        <source>Handout: %1</source>
        <translation>打印清单：%1</translation>
    </message>
    <message>
        <source>Make my own</source>
        <translation>自己搭配一套</translation>
    </message>
    <message>
        <source>Save my notes as a table…</source>
        <translation>把记录存成表格…</translation>
    </message>
    <message>
        <source>Choose a program below, or put together your own. Kangdu then shows what is due each day and keeps your notes. They stay on this computer, without your name.</source>
        <translation>在下面选一套训练，或自己搭配一套。康读会每天列出要练的动作，并保存您的记录。记录只留在这台电脑上，不含姓名。</translation>
    </message>
    <message>
        <source>Programs to choose from</source>
        <translation>可选的训练</translation>
    </message>
</context>
<context>
    <name>kangdu::PagePreview</name>
    <message>
        <source>Preview of page %1 of %2</source>
        <translation>预览：第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>kangdu::PlanEditor</name>
    <message>
        <source>Add the exercises that you want to do. You choose the days and the amounts, within what is safe to choose alone.</source>
        <translation>加入想练的动作。哪几天练、练多少由您定，限在可以自己选的安全范围内。</translation>
    </message>
    <message>
        <source>A change holds from this week on. The amounts stay within what is safe to choose alone.</source>
        <translation>改动从这一周起生效。数量只能在可以自己选的安全范围内调。</translation>
    </message>
    <message>
        <source>Comes in a later week</source>
        <translation>过几周再加入</translation>
    </message>
    <message>
        <source>Handout…</source>
        <translation>打印清单…</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>停住秒数</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>每天几回</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Add an exercise…</source>
        <translation>添加动作…</translation>
    </message>
    <message>
        <source>Leave this program</source>
        <translation>不再练这套</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>训练的名称</translation>
    </message>
    <message>
        <source>My own program</source>
        <translation>我自己的训练</translation>
    </message>
</context>
<context>
    <name>kangdu::PlayerHeader</name>
    <message>
        <source>Back to my exercises</source>
        <translation>返回我的训练</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>返回文章</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print a handout of this exercise</source>
        <translation>打印这个动作的清单</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>就练到这里</translation>
    </message>
    <message>
        <source>Voice on</source>
        <translation>语音提示 开</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>语音提示 关</translation>
    </message>
    <message>
        <source>Sounds on</source>
        <translation>提示音 开</translation>
    </message>
    <message>
        <source>Sounds off</source>
        <translation>提示音 关</translation>
    </message>
</context>
<context>
    <name>kangdu::PlayerPage</name>
    <message>
        <source>An exercise is running</source>
        <translation>正在练习</translation>
    </message>
    <message>
        <source>Go on where you stopped?</source>
        <translation>接着上次练吗？</translation>
    </message>
    <message>
        <source>Read this before you start</source>
        <translation>开始前先看这里</translation>
    </message>
    <message>
        <source>You stopped at set %1, repetition %2. Check once more that none of this is true for you.</source>
        <translation>上次停在第%1组第%2次。再看一遍，以下情况都没有再练。</translation>
    </message>
    <message>
        <source>Start only if none of this is true for you. If in doubt, ask a doctor or therapist first.</source>
        <translation>以下情况都没有，才开始。拿不准，先问医生或治疗师。</translation>
    </message>
    <message>
        <source>I have read this: start</source>
        <translation>看过了，开始</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>跳过休息</translation>
    </message>
    <message>
        <source>Ready, go on</source>
        <translation>换好了，继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>To the article</source>
        <translation>回到文章</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再练一遍</translation>
    </message>
    <message>
        <source>Exercise player</source>
        <translation>跟着练</translation>
    </message>
    <message>
        <source>Exercise player: %1</source>
        <translation>跟着练：%1</translation>
    </message>
    <message>
        <source>Space: pause and go on. Right: next repetition. Left: repeat. Plus and minus: more and fewer repetitions. Escape: back.</source>
        <translation>空格：暂停、继续。右键：下一次。左键：重做。加减号：增减次数。Esc：返回。</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>To my exercises</source>
        <translation>回到我的训练</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一个：%1</translation>
    </message>
    <message>
        <source>Exercise %1 of %2 today</source>
        <translation>今日第 %1 个动作，共 %2 个</translation>
    </message>
</context>
<context>
    <name>kangdu::PlayerText</name>
    <message>
        <source>Move slowly</source>
        <translation>慢慢做到位</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>停住</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>慢慢放回</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>接下来：%1</translation>
    </message>
    <message>
        <source>Next: set %1</source>
        <translation>接下来：第%1组</translation>
    </message>
    <message>
        <source>Next: set %1, %2</source>
        <translation>接下来：第%1组，%2</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>准备好了</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息一下</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>换另一侧</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停了</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>练完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停下了</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第%1步</translation>
    </message>
    <message>
        <source>Steps %1 to %2</source>
        <translation>第%1到%2步</translation>
    </message>
    <message>
        <source>Take up the start position</source>
        <translation>摆好起始姿势</translation>
    </message>
    <message>
        <source>Take up the start position: %1</source>
        <translation>摆好起始姿势：%1</translation>
    </message>
    <message>
        <source>The computer was asleep, so the exercise was stopped.</source>
        <translation>电脑睡眠过，练习已暂停。</translation>
    </message>
    <message>
        <source>Space or “Go on” continues.</source>
        <translation>按空格或“继续”接着练。</translation>
    </message>
    <message>
        <source>%1 of %2 repetitions</source>
        <translation>做了%1次，共%2次</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Exercising</source>
        <translation>练习中</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>剩余不到1分钟</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>剩余约%1分钟</translation>
    </message>
    <message>
        <source>repetitions a set</source>
        <translation>次 · 每组</translation>
    </message>
    <message>
        <source>seconds to the start</source>
        <translation>秒后开始</translation>
    </message>
    <message>
        <source>repetition · move</source>
        <translation>次 · 去</translation>
    </message>
    <message>
        <source>seconds · hold</source>
        <translation>秒 · 停住</translation>
    </message>
    <message>
        <source>repetition · back</source>
        <translation>次 · 回</translation>
    </message>
    <message>
        <source>seconds to set %1</source>
        <translation>秒后开始第%1组</translation>
    </message>
    <message>
        <source>seconds to change sides</source>
        <translation>秒后换侧</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Set %1 done</source>
        <translation>第%1组完成</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>第%1组，共%2组</translation>
    </message>
    <message>
        <source>Repetition %1: move slowly</source>
        <translation>第%1次：慢慢做到位</translation>
    </message>
    <message>
        <source>Hold for %1 seconds</source>
        <translation>停住%1秒</translation>
    </message>
    <message>
        <source>Rest for %1 seconds</source>
        <translation>休息%1秒</translation>
    </message>
</context>
<context>
    <name>kangdu::PlotPart</name>
    <message>
        <source>Figure %1  %2</source>
        <translation>图 %1  %2</translation>
    </message>
    <message>
        <source>Bar chart. %1: %2</source>
        <extracomment>Text alternative of a bar chart: caption, then label and value of each bar</extracomment>
        <translation>条形图。%1：%2</translation>
    </message>
</context>
<context>
    <name>kangdu::ProgrammePage</name>
    <message>
        <source>My exercises</source>
        <translation>我的训练</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>看过了</translation>
    </message>
    <message>
        <source>Save my notes as a table</source>
        <translation>把记录存成表格</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>表格没有保存上。</translation>
    </message>
    <message>
        <source>Your notes are still here. Choose another folder, or check that there is room.</source>
        <translation>记录还在。请换个文件夹，或检查磁盘空间。</translation>
    </message>
</context>
<context>
    <name>kangdu::ProgrammeText</name>
    <message>
        <source>hold for %1 seconds</source>
        <translation>停 %1&#xa0;秒</translation>
    </message>
    <message>
        <source>%1 times a day</source>
        <translation>每天 %1&#xa0;回</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins the parts of a dose</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Nothing planned this week</source>
        <translation>本周没有安排</translation>
    </message>
    <message>
        <source>%1 of %2 days this week</source>
        <translation>已做 %1&#xa0;天，目标 %2&#xa0;天</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没做</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>没做</translation>
    </message>
    <message>
        <source>%1 of %2 times</source>
        <translation>做了 %1&#xa0;回，共 %2&#xa0;回</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>做了一部分</translation>
    </message>
    <message>
        <source>done</source>
        <translation>做完了</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>不疼</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>轻</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>很疼</translation>
    </message>
    <message>
        <source>My own program</source>
        <translation>我自己的训练</translation>
    </message>
</context>
<context>
    <name>kangdu::ProgrammeView</name>
    <message>
        <source>Before you begin: ask a doctor or therapist, or get help</source>
        <translation>开始之前：先问医生或治疗师，或马上求助</translation>
    </message>
    <message>
        <source>Handout…</source>
        <translation>打印清单…</translation>
    </message>
    <message>
        <source>Handout: %1</source>
        <translation>打印清单：%1</translation>
    </message>
    <message numerus="yes">
        <source>The exercises, for %n week(s)</source>
        <translation>
            <numerusform>动作安排，共 %n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>From week %1: %2; %3</source>
        <translation>第 %1 周起：%2；%3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reviewed by %1, %2, on %3.</source>
        <translation>审核：%1（%2），%3。</translation>
    </message>
    <message>
        <source>Put together with AI assistance from the sources below, with doses that are our cautious proposal. Not yet reviewed by a clinician.</source>
        <translation>由人工智能辅助、根据以下来源编写，数量是我们的保守建议，未经临床医师审核。</translation>
    </message>
    <message>
        <source>Begin this program</source>
        <translation>开始这套训练</translation>
    </message>
</context>
<context>
    <name>kangdu::ReadingRow</name>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>还剩 %n&#xa0;分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 % read, %3</source>
        <translation>%1，已读 %2%，%3</translation>
    </message>
</context>
<context>
    <name>kangdu::Reason</name>
    <message>
        <source>Title matches</source>
        <translation>标题一致</translation>
    </message>
    <message>
        <source>Another name matches</source>
        <translation>别名一致</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation>别名：%1</translation>
    </message>
    <message>
        <source>Title matches the pinyin</source>
        <translation>标题与拼音一致</translation>
    </message>
    <message>
        <source>Title matches the pinyin initials</source>
        <translation>标题与拼音首字母一致</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>小节：%1</translation>
    </message>
    <message>
        <source>Means the same: %1</source>
        <translation>同义：%1</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>您是不是要找：%1</translation>
    </message>
    <message>
        <source>Belongs to what you asked</source>
        <translation>与所问相关</translation>
    </message>
    <message>
        <source>Belongs to: %1</source>
        <translation>相关：%1</translation>
    </message>
</context>
<context>
    <name>kangdu::RegionButton</name>
    <message>
        <source>Show topics about this part of the body</source>
        <translation>看这个部位的条目</translation>
    </message>
</context>
<context>
    <name>kangdu::ResultsView</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>↑ ↓ Select</source>
        <translation>↑ ↓ 选择</translation>
    </message>
    <message>
        <source>Enter Open</source>
        <translation>Enter 打开</translation>
    </message>
    <message>
        <source>Esc Clear</source>
        <translation>Esc 清空</translation>
    </message>
</context>
<context>
    <name>kangdu::SafetyCard</name>
    <message>
        <source>Stop at once</source>
        <translation>马上停下来</translation>
    </message>
    <message>
        <source>Ask a doctor first</source>
        <translation>先问过医生再练</translation>
    </message>
</context>
<context>
    <name>kangdu::Search</name>
    <message>
        <source>The search index of the library file is damaged.</source>
        <translation>资料文件的搜索索引已损坏。</translation>
    </message>
    <message>
        <source>Copy or install the library file again. Articles can still be opened from the tree.</source>
        <translation>请重新复制或安装资料文件。文章仍可从分类栏打开。</translation>
    </message>
    <message>
        <source>The library file does not exist.</source>
        <translation>找不到资料文件。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择别的文件。</translation>
    </message>
    <message>
        <source>The library file cannot be opened.</source>
        <translation>资料文件打不开。</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>请检查您是否有权读取它。</translation>
    </message>
    <message>
        <source>The search index of the library file was made for a newer version of Kangdu.</source>
        <translation>资料库文件的搜索索引是为更新版本的康读制作的。</translation>
    </message>
    <message>
        <source>Update Kangdu, or use an older library file.</source>
        <translation>请更新康读，或改用较早的资料文件。</translation>
    </message>
    <message>
        <source>The search index of the library file is of an older format that is no longer read.</source>
        <translation>资料库文件的搜索索引是旧格式，已不再支持。</translation>
    </message>
    <message>
        <source>Install a newer library file. Articles can still be opened from the tree.</source>
        <translation>请安装新的资料库文件。文章仍可从左侧目录打开。</translation>
    </message>
</context>
<context>
    <name>kangdu::SearchBoxController</name>
    <message>
        <source>No results</source>
        <translation>没有结果</translation>
    </message>
</context>
<context>
    <name>kangdu::SearchHint</name>
    <message>
        <source>What are you looking for?</source>
        <translation>您想找什么？</translation>
    </message>
    <message>
        <source>Type in the search box above. Results come with every key. Some ways to ask:</source>
        <translation>在上面的搜索框里输入，边打边出结果。可以这样找：</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>病名</translation>
    </message>
    <message>
        <source>muscle atrophy</source>
        <translation>肌肉萎缩</translation>
    </message>
    <message>
        <source>A symptom</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>weak legs</source>
        <translation>腿没力气</translation>
    </message>
    <message>
        <source>Pinyin initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>A whole question</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>what to eat for muscle atrophy</source>
        <translation>肌肉萎缩吃什么好</translation>
    </message>
    <message>
        <source>%1, for example: %2</source>
        <translation>%1，例如：%2</translation>
    </message>
    <message>
        <source>Searched before</source>
        <translation>最近搜索</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>清除记录</translation>
    </message>
</context>
<context>
    <name>kangdu::SearchPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Searching for %1…</source>
        <translation>正在搜索 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for %1</source>
        <comment>title of the search page</comment>
        <translation>
            <numerusform>搜索 %1，找到 %n&#xa0;条</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>类别：%1</translation>
    </message>
</context>
<context>
    <name>kangdu::SearchResultModel</name>
    <message>
        <source>Result %1 of %2</source>
        <translation>第 %1&#xa0;条，共 %2&#xa0;条</translation>
    </message>
</context>
<context>
    <name>kangdu::SessionCounts</name>
    <message>
        <source>%1, %2 of %3 repetitions done</source>
        <translation>%1，做了%2次，共%3次</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>次</translation>
    </message>
</context>
<context>
    <name>kangdu::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>离线资料</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Open another library file…</source>
        <translation>打开别的资料文件…</translation>
    </message>
    <message>
        <source>About Kangdu</source>
        <translation>关于康读</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>帮助和按键</translation>
    </message>
    <message>
        <source>Forget what I read and searched for</source>
        <translation>清除阅读和搜索记录</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Moving figure</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Still pictures</source>
        <translation>静止图</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Forget my programs and all notes about my exercises?</source>
        <translation>清除我选的训练和全部练习记录吗？</translation>
    </message>
    <message>
        <source>Forget my programs and notes…</source>
        <translation>清除训练和练习记录…</translation>
    </message>
</context>
<context>
    <name>kangdu::StatusBar</name>
    <message>
        <source>No library is open</source>
        <translation>还没有打开资料</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2 版</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n&#xa0;个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>For learning only; it cannot replace a doctor&apos;s diagnosis. In an emergency call 120.</source>
        <translation>内容供学习参考，不能代替医生的诊断。急症请拨打 120。</translation>
    </message>
</context>
<context>
    <name>kangdu::StepCards</name>
    <message>
        <source>Now</source>
        <translation>正在做</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>kangdu::StopBox</name>
    <message>
        <source>. </source>
        <comment>between signs</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of a sentence</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>If one of these comes: stop at once and get help</source>
        <translation>出现这些情况，马上停下并求助</translation>
    </message>
    <message>
        <source>%1: </source>
        <extracomment>What to do, then the signs that call for it</extracomment>
        <translation>%1：</translation>
    </message>
    <message numerus="yes">
        <source>%n more sign(s) stand with each exercise in Kangdu.</source>
        <translation>
            <numerusform>另外 %n&#xa0;条写在康读的各个动作里。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kangdu::SuggestionBar</name>
    <message>
        <source>Did you mean</source>
        <translation>您是不是要找</translation>
    </message>
</context>
<context>
    <name>kangdu::TablePart</name>
    <message>
        <source>%1: </source>
        <extracomment>Label and value of a table cell shown as a line of its own</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Table %1  %2</source>
        <translation>表 %1  %2</translation>
    </message>
</context>
<context>
    <name>kangdu::TipCard</name>
    <message>
        <source>Read on</source>
        <translation>读全文</translation>
    </message>
    <message>
        <source>Read on: %1</source>
        <translation>读全文：%1</translation>
    </message>
</context>
<context>
    <name>kangdu::TodayCard</name>
    <message>
        <source>Today&apos;s exercises</source>
        <translation>今日训练</translation>
    </message>
    <message>
        <source>A day of rest</source>
        <translation>今天休息</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>做完 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1 of %2 days this week</source>
        <translation>已做 %1&#xa0;天，目标 %2&#xa0;天</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show today&apos;s exercises</source>
        <translation>查看今日训练</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：做完了</translation>
    </message>
    <message>
        <source>%1: follow along</source>
        <translation>%1：跟着练</translation>
    </message>
</context>
<context>
    <name>kangdu::TodayRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Follow along</source>
        <translation>跟着练</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>kangdu::TopicListModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kangdu::TopicPreview</name>
    <message>
        <source>Updated %1</source>
        <translation>更新 %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n&#xa0;分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n&#xa0;条来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>More matches in this article: %1</source>
        <translation>在本文中还有匹配：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between section names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>kangdu::UnderstoodBar</name>
    <message>
        <source>causes</source>
        <translation>病因</translation>
    </message>
    <message>
        <source>symptoms</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>nutrition</source>
        <translation>营养</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>康复</translation>
    </message>
    <message>
        <source>care</source>
        <translation>护理</translation>
    </message>
    <message>
        <source>outlook</source>
        <translation>预后</translation>
    </message>
    <message>
        <source>which clinic</source>
        <translation>看哪个科</translation>
    </message>
    <message>
        <source>when to get help</source>
        <translation>何时就医</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>cautions</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>benefits</source>
        <translation>好处</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>how to do it</source>
        <translation>做法</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>就诊</translation>
    </message>
    <message>
        <source>what it treats</source>
        <translation>看哪些病</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>按“%1”查找</translation>
    </message>
    <message>
        <source>Searched for these words too: %1</source>
        <translation>同时查找：%1</translation>
    </message>
    <message>
        <source>Searched for the words as typed.</source>
        <translation>已按原词查找。</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>按意思查找</translation>
    </message>
    <message>
        <source>Search the words as typed</source>
        <translation>按原词查找</translation>
    </message>
</context>
<context>
    <name>kangdu::WeekChart</name>
    <message>
        <source>This week</source>
        <translation>本周完成</translation>
    </message>
    <message>
        <source>rest</source>
        <extracomment>In the small bar of a day on which nothing is due</extracomment>
        <translation>歇</translation>
    </message>
    <message>
        <source>%1: rest</source>
        <translation>%1：休息</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>Week of %1: %2 of %3 days</source>
        <translation>%1 那一周：做了 %2&#xa0;天，计划 %3&#xa0;天</translation>
    </message>
    <message numerus="yes">
        <source>The last %n week(s)</source>
        <translation>
            <numerusform>最近 %n 周</numerusform>
        </translation>
    </message>
</context>
</TS>
