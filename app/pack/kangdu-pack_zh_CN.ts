<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Authoring</name>
    <message>
        <source>&quot;revision&quot; is missing. Begin with revision: 1.</source>
        <translation>缺少 revision。请从 revision: 1 开始。</translation>
    </message>
    <message>
        <source>An article of kind %1 has no facet &quot;%2&quot;. Its facets are, in order: %3.</source>
        <translation>%1 类文章没有“%2”这一节。可用的节依次是：%3。</translation>
    </message>
    <message>
        <source>The facet &quot;%1&quot; stands here twice. Join the two sections.</source>
        <translation>“%1”这一节出现了两次。请合并。</translation>
    </message>
    <message>
        <source>The facet &quot;%1&quot; must come before &quot;%2&quot;. Move this section up.</source>
        <translation>“%1”应在“%2”之前。请把这一节往上移。</translation>
    </message>
    <message>
        <source>This section is empty. Write its text or remove the heading.</source>
        <translation>这一节没有内容。请写上正文，或删去标题。</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text from here on. Save it again with the encoding UTF-8.</source>
        <translation>文件从这里起不是 UTF-8 文本。请用 UTF-8 编码重新保存。</translation>
    </message>
    <message>
        <source>The front matter has no end. Close it with a line of three hyphens (---).</source>
        <translation>文件头没有结束。请用一行三个连字符（---）收尾。</translation>
    </message>
    <message>
        <source>The file does not begin with front matter. Its first line is three hyphens (---).</source>
        <translation>文件开头没有文件头。第一行应是三个连字符（---）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must rise: start, typical, max.</source>
        <translation>“%1”的三个数要依次增大：start、typical、max。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must rise: min, max.</source>
        <translation>“%1”的两个数要依次增大：min、max。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed here. Write one of: %2.</source>
        <translation>这里不能写“%1”。可写：%2。</translation>
    </message>
    <message>
        <source>The figure has no joint &quot;%1&quot;.</source>
        <translation>图中没有关节“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; bends from %2 to %3 degrees; %4 is outside.</source>
        <translation>“%1”能从 %2 度弯到 %3 度，%4 度做不到。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here twice. Keep one of them.</source>
        <translation>键“%1”写了两次。请只留一个。</translation>
    </message>
    <message>
        <source>The keyframe &quot;%1&quot; stands here twice.</source>
        <translation>关键帧“%1”写了两次。</translation>
    </message>
    <message>
        <source>A figure needs at least the keyframes &quot;start&quot; and &quot;end&quot;.</source>
        <translation>图至少要有 start 和 end 两个关键帧。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Check that the disk has space and that you may write there.</source>
        <translation>请检查磁盘空间和写入权限。</translation>
    </message>
    <message>
        <source>This is no PNG, JPEG or WebP picture of at most 8192 px a side.</source>
        <translation>这不是每边不超过 8192 像素的 PNG、JPEG 或 WebP 图片。</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>无法读取这个文件：%1。</translation>
    </message>
    <message>
        <source>This file is larger than 16 MB. Split it.</source>
        <translation>文件超过 16 MB。请拆分。</translation>
    </message>
    <message>
        <source>This topic has no article. Add %1.</source>
        <translation>这个条目没有文章。请添加 %1。</translation>
    </message>
    <message>
        <source>Only exercises have a figure. Remove this file, or add &quot;exercise:&quot; to topic.yaml.</source>
        <translation>只有训练类条目有图。请删去这个文件，或在 topic.yaml 中加上 exercise。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a content folder: it has no pack.yaml.</source>
        <translation>“%1”不是内容文件夹：里面没有 pack.yaml。</translation>
    </message>
    <message>
        <source>Name the folder that holds pack.yaml and topics/.</source>
        <translation>请给出含有 pack.yaml 和 topics/ 的文件夹。</translation>
    </message>
    <message>
        <source>Text stands before the first section. Begin with a heading: ## Title {#facet}.</source>
        <translation>第一节之前有文字。请先写标题：## 标题 {#facet}。</translation>
    </message>
    <message>
        <source>HTML is not allowed. Write it in Markdown.</source>
        <translation>不能用 HTML。请用 Markdown 写。</translation>
    </message>
    <message>
        <source>A dividing line is not used. Remove it.</source>
        <translation>不使用分隔线。请删去。</translation>
    </message>
    <message>
        <source>This Markdown (%1) is not used here.</source>
        <translation>这里不使用这种 Markdown（%1）。</translation>
    </message>
    <message>
        <source>Only ## and ### headings are used.</source>
        <translation>只使用 ## 和 ### 标题。</translation>
    </message>
    <message>
        <source>This heading has no facet. End it with {#facet}, as in: ## Causes {#causes}.</source>
        <translation>这个标题没有节名。请以 {#facet} 结尾，例如：## 病因 {#causes}。</translation>
    </message>
    <message>
        <source>This heading has no words. Write the title of the section before {#facet}.</source>
        <translation>这个标题没有文字。请在 {#facet} 前写上标题。</translation>
    </message>
    <message>
        <source>A list item holds one paragraph only: no list, table or heading inside a list.</source>
        <translation>列表的一项只能是一段文字，里面不能再有列表、表格或标题。</translation>
    </message>
    <message>
        <source>This list item is empty.</source>
        <translation>这一项是空的。</translation>
    </message>
    <message>
        <source>A tip (&gt;) holds paragraphs only.</source>
        <translation>提示框（&gt;）里只能是段落。</translation>
    </message>
    <message>
        <source>A block &quot;%1&quot; is not known. Blocks are: exercise, foods, plot. Lines are not indented by four spaces.</source>
        <translation>没有“%1”这种块。可用：exercise、foods、plot。行首不要缩进四个空格。</translation>
    </message>
    <message>
        <source>This block is empty. Add &quot;items: [...]&quot;.</source>
        <translation>这个块是空的。请加上 items: [...]。</translation>
    </message>
    <message>
        <source>This block has no items. Add &quot;items: [...]&quot;.</source>
        <translation>这个块没有 items。请加上 items: [...]。</translation>
    </message>
    <message>
        <source>This block has no columns. Add &quot;columns: [protein_g]&quot;.</source>
        <translation>这个块没有 columns。请加上 columns: [protein_g]。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a figure of foods.yaml. Write one of: %2.</source>
        <translation>foods.yaml 中没有“%1”这项数值。可写：%2。</translation>
    </message>
    <message>
        <source>One line of plain text is expected here, without lists or headings.</source>
        <translation>这里应是一行文字，不能有列表或标题。</translation>
    </message>
    <message>
        <source>Italics are not used. Write **bold** or plain text.</source>
        <translation>不使用斜体。请用 **粗体** 或普通文字。</translation>
    </message>
    <message>
        <source>Code marks (`) are not used. Remove them.</source>
        <translation>不使用代码标记（`）。请删去。</translation>
    </message>
    <message>
        <source>HTML is not allowed. Remove the tag %1.</source>
        <translation>不能用 HTML。请删去标签 %1。</translation>
    </message>
    <message>
        <source>A forced line break is not used. Begin a new paragraph or list item.</source>
        <translation>不使用强制换行。请另起一段或另起一项。</translation>
    </message>
    <message>
        <source>The link &quot;%1&quot; is not one of this library. Write (topic:slug) or (topic:slug#facet); outside pages belong into sources.yaml.</source>
        <translation>链接“%1”不在本资料库内。请写 (topic:条目) 或 (topic:条目#节)；外部网页写进 sources.yaml。</translation>
    </message>
    <message>
        <source>The ** here do not make bold text: bold must not begin or end with punctuation that touches a word. Move the punctuation out of the bold part.</source>
        <translation>这里的 ** 没有变成粗体：粗体的开头和结尾不能是紧挨着字的标点。请把标点移到粗体外面。</translation>
    </message>
    <message>
        <source>The pack cannot be written: %1</source>
        <translation>无法写入资料包：%1</translation>
    </message>
    <message>
        <source>Check that the disk has space.</source>
        <translation>请检查磁盘空间。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write there.</source>
        <translation>请检查文件夹是否存在、是否可写。</translation>
    </message>
    <message>
        <source>Author, publisher and licence are named</source>
        <translation>写明作者、发布者和许可</translation>
    </message>
    <message>
        <source>Audience and dates are given</source>
        <translation>写明读者和日期</translation>
    </message>
    <message>
        <source>A clinical reviewer is real, and not the author</source>
        <translation>临床审核人真实，且不是作者</translation>
    </message>
    <message>
        <source>The next review is due within 36 months</source>
        <translation>36 个月内再次审核</translation>
    </message>
    <message>
        <source>Sources can be traced</source>
        <translation>来源可查</translation>
    </message>
    <message>
        <source>At least two sources, one of them a guideline or authority</source>
        <translation>至少两个来源，其中一个是指南或权威机构</translation>
    </message>
    <message>
        <source>Numbers and claims of effect carry a source mark</source>
        <translation>数字和效果的说法带来源标记</translation>
    </message>
    <message>
        <source>The summary gives the main message</source>
        <translation>摘要先说要点</translation>
    </message>
    <message>
        <source>Care cards say when to get help</source>
        <translation>就医卡说明何时就医</translation>
    </message>
    <message>
        <source>An action is broken into steps</source>
        <translation>做法分步骤写</translation>
    </message>
    <message>
        <source>A treatment says how it works, its benefits and its risks</source>
        <translation>治疗写明原理、好处和风险</translation>
    </message>
    <message>
        <source>No personal drug dose</source>
        <translation>不写个人用药剂量</translation>
    </message>
    <message>
        <source>No promise, superlative or endorsement</source>
        <translation>不承诺、不夸大、不推荐</translation>
    </message>
    <message>
        <source>No contact, address, code or brand</source>
        <translation>没有联系方式、网址、二维码和商标</translation>
    </message>
    <message>
        <source>It says whether AI took part</source>
        <translation>注明是否有人工智能参与</translation>
    </message>
    <message>
        <source>The exercise data are complete</source>
        <translation>训练数据齐全</translation>
    </message>
    <message>
        <source>The exercise says steps, precautions, stop signs and who should not</source>
        <translation>训练写明步骤、注意、停止信号和谁不能做</translation>
    </message>
    <message>
        <source>Foods have a household portion, a table and its version</source>
        <translation>食物有家常份量、数据表和版本</translation>
    </message>
    <message>
        <source>Pictures have a text alternative in every language and a licence</source>
        <translation>图片有各语言的文字说明和许可</translation>
    </message>
    <message>
        <source>Pictures are declared in topic.yaml</source>
        <translation>图片在 topic.yaml 中登记</translation>
    </message>
    <message>
        <source>The tree&apos;s departments exist</source>
        <translation>目录中的科室存在</translation>
    </message>
    <message>
        <source>Related topics, departments and categories exist</source>
        <translation>相关条目、科室和分类存在</translation>
    </message>
    <message>
        <source>Links lead somewhere</source>
        <translation>链接有去处</translation>
    </message>
    <message>
        <source>A translation names the revision it follows</source>
        <translation>译文注明所依据的版本</translation>
    </message>
    <message>
        <source>Source marks name sources</source>
        <translation>来源标记对应来源</translation>
    </message>
    <message>
        <source>Sentences are short</source>
        <translation>句子短</translation>
    </message>
    <message>
        <source>Sections are short or have sub-headings</source>
        <translation>每节短，或有小标题</translation>
    </message>
    <message>
        <source>The reader has nothing to calculate</source>
        <translation>读者不用自己算</translation>
    </message>
    <message>
        <source>Card texts fit</source>
        <translation>卡片文字放得下</translation>
    </message>
    <message>
        <source>The exercise data are missing. Add &quot;exercise:&quot;.</source>
        <translation>缺少训练数据。请加上 exercise。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in &quot;exercise&quot;. Add it.</source>
        <translation>exercise 中缺少“%1”。请补上。</translation>
    </message>
    <message>
        <source>This text is missing in: %1.</source>
        <translation>这段文字缺少以下语言：%1。</translation>
    </message>
    <message>
        <source>The text alternative of this pose is missing in: %1.</source>
        <translation>这个姿势的文字说明缺少以下语言：%1。</translation>
    </message>
    <message>
        <source>The section {#steps} has no numbered list. Write the steps as 1. 2. 3.</source>
        <translation>{#steps} 一节没有编号列表。请把步骤写成 1. 2. 3.</translation>
    </message>
    <message>
        <source>The section {#%1} has no bullet list. Write its points as &quot;- &quot; lines.</source>
        <translation>{#%1} 一节没有要点列表。请把各点写成以“- ”开头的行。</translation>
    </message>
    <message>
        <source>The section {#dose} is missing. The dose table stands there; one sentence is enough.</source>
        <translation>缺少 {#dose} 一节。剂量表放在那里，写一句话就够。</translation>
    </message>
    <message>
        <source>The table of the figures needs its title in every language and its version.</source>
        <translation>数据表需要各语言的名称和版本。</translation>
    </message>
    <message>
        <source>The portion needs grams and a household measure in every language.</source>
        <translation>份量需要克数和各语言的家常计量。</translation>
    </message>
    <message>
        <source>The name is missing in: %1.</source>
        <translation>名称缺少以下语言：%1。</translation>
    </message>
    <message>
        <source>The caution is missing in: %1.</source>
        <translation>注意事项缺少以下语言：%1。</translation>
    </message>
    <message>
        <source>The text alternative of this picture is missing in: %1.</source>
        <translation>这张图片的文字说明缺少以下语言：%1。</translation>
    </message>
    <message>
        <source>The licence of this picture is missing. Add &quot;licence:&quot;.</source>
        <translation>缺少这张图片的许可。请加上 licence。</translation>
    </message>
    <message>
        <source>Pictures lie in the folder of their topic.</source>
        <translation>图片应放在条目自己的文件夹里。</translation>
    </message>
    <message>
        <source>This picture does not exist. Correct the name or add the file.</source>
        <translation>没有这张图片。请改正文件名或加上文件。</translation>
    </message>
    <message>
        <source>topic.yaml does not declare this picture. Add it to &quot;images:&quot; with alt and licence.</source>
        <translation>topic.yaml 没有登记这张图片。请在 images 中写上它的文字说明和许可。</translation>
    </message>
    <message>
        <source>There is no topic &quot;%1&quot;. Correct the slug or write the topic.</source>
        <translation>没有条目“%1”。请改正名称，或写出这个条目。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of kind %2; %3 is needed here.</source>
        <translation>“%1”属于 %2 类，这里需要 %3 类。</translation>
    </message>
    <message>
        <source>The topic points to itself. Remove this entry.</source>
        <translation>条目指向自己。请删去这一项。</translation>
    </message>
    <message>
        <source>This article has no section &quot;%1&quot;.</source>
        <translation>本文没有“%1”一节。</translation>
    </message>
    <message>
        <source>The article &quot;%1&quot; has no section &quot;%2&quot; in this language.</source>
        <translation>文章“%1”的这个语言版本没有“%2”一节。</translation>
    </message>
    <message>
        <source>categories.yaml has no category &quot;%1&quot;. Correct the id.</source>
        <translation>categories.yaml 中没有分类“%1”。请改正。</translation>
    </message>
    <message>
        <source>foods.yaml has no food &quot;%1&quot;. Correct the id or add the food.</source>
        <translation>foods.yaml 中没有食物“%1”。请改正或补上。</translation>
    </message>
    <message>
        <source>The author is missing. Add &quot;author:&quot;.</source>
        <translation>缺少作者。请加上 author。</translation>
    </message>
    <message>
        <source>The licence is missing. Add &quot;licence:&quot;.</source>
        <translation>缺少许可。请加上 licence。</translation>
    </message>
    <message>
        <source>The publisher is missing in %1. Add &quot;publisher: {%1: ...}&quot;.</source>
        <translation>缺少 %1 的发布者。请加上 publisher: {%1: ...}。</translation>
    </message>
    <message>
        <source>The title is missing in %1. Add &quot;title: {%1: ...}&quot;.</source>
        <translation>缺少 %1 的标题。请加上 title: {%1: ...}。</translation>
    </message>
    <message>
        <source>The audience is missing. Add &quot;audience: [patient, carer]&quot;.</source>
        <translation>缺少读者。请加上 audience: [patient, carer]。</translation>
    </message>
    <message>
        <source>The day of publication is missing. Add &quot;published:&quot;.</source>
        <translation>缺少发布日期。请加上 published。</translation>
    </message>
    <message>
        <source>The day of the last change is missing. Add &quot;updated:&quot;.</source>
        <translation>缺少更新日期。请加上 updated。</translation>
    </message>
    <message>
        <source>&quot;updated&quot; lies before &quot;published&quot;. Correct one of them.</source>
        <translation>updated 早于 published。请改正其中一个。</translation>
    </message>
    <message>
        <source>A clinical review needs reviewer, credential and date. Give all three, or write &quot;clinical_review: {}&quot;.</source>
        <translation>临床审核要有审核人、资质和日期。请三项都写，或写 clinical_review: {}。</translation>
    </message>
    <message>
        <source>The reviewer is the author. Somebody else must review, or leave &quot;clinical_review: {}&quot;.</source>
        <translation>审核人就是作者。请由别人审核，或保留 clinical_review: {}。</translation>
    </message>
    <message>
        <source>&quot;reviewed&quot; and &quot;next_review&quot; are both needed. Add the missing date.</source>
        <translation>reviewed 和 next_review 都要写。请补上缺的日期。</translation>
    </message>
    <message>
        <source>The next review is more than 36 months after the last. Latest day: %1.</source>
        <translation>下次审核距上次超过 36 个月。最晚是 %1。</translation>
    </message>
    <message>
        <source>The next review does not lie after the last. Correct the date.</source>
        <translation>下次审核不在上次之后。请改正日期。</translation>
    </message>
    <message>
        <source>&quot;provenance&quot; must say &quot;human&quot; or &quot;ai-assisted&quot;.</source>
        <translation>provenance 只能写 human 或 ai-assisted。</translation>
    </message>
    <message>
        <source>This translation does not say what it follows. Add &quot;translates: {language: %1, revision: %2}&quot; when it says the same as that revision.</source>
        <translation>译文没有注明依据。与该版本内容一致后，请加上 translates: {language: %1, revision: %2}。</translation>
    </message>
    <message>
        <source>Translations follow the article in %1. Correct &quot;translates&quot;.</source>
        <translation>译文应依据 %1 的文章。请改正 translates。</translation>
    </message>
    <message>
        <source>&quot;translates&quot; names revision %1, but the original is at revision %2.</source>
        <translation>translates 写的是第 %1 版，而原文是第 %2 版。</translation>
    </message>
    <message>
        <source>The original is at revision %2, this translation follows revision %1. Bring it up to date, then raise the number.</source>
        <translation>原文已是第 %2 版，译文依据第 %1 版。请更新译文，再改版本号。</translation>
    </message>
    <message>
        <source>This sentence has %1 Han; at most %2. Split it.</source>
        <translation>这一句有 %1 个汉字，最多 %2 个。请拆开。</translation>
    </message>
    <message>
        <source>The sentences have %1 Han on average; at most %2. Shorten the long ones.</source>
        <translation>平均每句 %1 个汉字，最多 %2 个。请把长句改短。</translation>
    </message>
    <message>
        <source>The reading grade (SMOG) is %1; at most %2. Use shorter words and sentences.</source>
        <translation>阅读难度（SMOG）是 %1，最多 %2。请用更短的词和句子。</translation>
    </message>
    <message>
        <source>This section has %1 Han without a sub-heading; at most %2. Add ### headings or steps.</source>
        <translation>这一节有 %1 个汉字没有小标题，最多 %2 个。请加 ### 小标题或步骤。</translation>
    </message>
    <message>
        <source>This section has %1 words without a sub-heading; at most %2. Add ### headings or steps.</source>
        <translation>这一节有 %1 个词没有小标题，最多 %2 个。请加 ### 小标题或步骤。</translation>
    </message>
    <message>
        <source>The reader would have to calculate. Add a table with the amounts worked out.</source>
        <translation>读者得自己算。请加一张算好的表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a dose. Write no amount per day; say &quot;only as prescribed&quot;.</source>
        <translation>“%1”是用药剂量。请不要写每天的量，写“按医嘱用”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; promises or praises. Say what is known, in plain words.</source>
        <translation>“%1”是承诺或夸奖。请用平实的话说已知的事实。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: addresses, telephone numbers (but 120 and 12356), codes and brand marks have no place here. Remove it.</source>
        <translation>“%1”：这里不能有网址、电话（120 和 12356 除外）、二维码和商标。请删去。</translation>
    </message>
    <message>
        <source>This source has no publisher. Add &quot;publisher:&quot;.</source>
        <translation>这个来源没有出版者。请加上 publisher。</translation>
    </message>
    <message>
        <source>This source has no year. Add &quot;year:&quot;, or &quot;year: undated&quot;.</source>
        <translation>这个来源没有年份。请加上 year，或写 year: undated。</translation>
    </message>
    <message>
        <source>This source has neither DOI nor address. Add &quot;doi:&quot; or &quot;url:&quot;.</source>
        <translation>这个来源既没有 DOI 也没有网址。请加上 doi 或 url。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>网址要以 https:// 开头。</translation>
    </message>
    <message>
        <source>What was read of this source is missing. Add &quot;read:&quot;, as in: read: abstract.</source>
        <translation>没有写明读了这个来源的哪部分。请加上 read，例如 read: abstract。</translation>
    </message>
    <message numerus="yes">
        <source>The article cites %n source(s); at least two are needed.</source>
        <translation>
            <numerusform>本文引用了 %n 个来源，至少要两个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No cited source is a guideline, consensus, government or learned-society publication. Cite at least one.</source>
        <translation>引用的来源中没有指南、共识、政府或学会的出版物。请至少引用一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a source. Put a mark [^id] behind this sentence, or say it without the claim.</source>
        <translation>“%1”需要来源。请在这句后面加标记 [^id]，或去掉这个说法。</translation>
    </message>
    <message>
        <source>sources.yaml has no source &quot;%1&quot;. Correct the id or add the source.</source>
        <translation>sources.yaml 中没有来源“%1”。请改正或补上。</translation>
    </message>
    <message>
        <source>The summary is missing. Add &quot;summary:&quot; with the main message in 1 to 3 sentences.</source>
        <translation>缺少摘要。请加上 summary，用 1 到 3 句话说要点。</translation>
    </message>
    <message numerus="yes">
        <source>The summary has %n sentence(s). Keep the 1 to 3 that matter most.</source>
        <translation>
            <numerusform>摘要有 %n 句。请只留最要紧的 1 到 3 句。</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary begins with a question. Begin with the main message.</source>
        <translation>摘要以问句开头。请先说要点。</translation>
    </message>
    <message>
        <source>The summary is plain text: no source marks. Put them into the sections.</source>
        <translation>摘要是纯文字，不带来源标记。请放到正文里。</translation>
    </message>
    <message>
        <source>There is no care card. Add &quot;care:&quot; that says when to get help, most urgent level first.</source>
        <translation>没有就医卡。请加上 care，说明何时就医，最急的放最前。</translation>
    </message>
    <message>
        <source>The more urgent card must come first: emergency, today, appointment.</source>
        <translation>更急的就医卡要放在前面：emergency、today、appointment。</translation>
    </message>
    <message>
        <source>This care card names no signs. Add 1 to 5 concrete ones.</source>
        <translation>这张就医卡没有写表现。请写 1 到 5 条具体的表现。</translation>
    </message>
    <message numerus="yes">
        <source>This care card has %n sign(s). Keep at most 5.</source>
        <translation>
            <numerusform>这张就医卡有 %n 条表现。最多留 5 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>The action must name the emergency number 120 or the emergency department.</source>
        <translation>做法里要写明 120 或急诊。</translation>
    </message>
    <message>
        <source>The action must say that it is today.</source>
        <translation>做法里要写明是今天、当天。</translation>
    </message>
    <message>
        <source>The action must say whom to see, as in: make an appointment.</source>
        <translation>做法里要写明去看谁，例如：预约医生。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too vague to act on. Name what one sees or feels.</source>
        <translation>“%1”太含糊，没法照着做。请写看得见、感觉得到的表现。</translation>
    </message>
    <message>
        <source>No action is broken into steps. Write it as a numbered list (1. 2. 3.).</source>
        <translation>没有分步骤的做法。请写成编号列表（1. 2. 3.）。</translation>
    </message>
    <message>
        <source>The section {#%1} is missing. A treatment says how it works, its benefits and its risks.</source>
        <translation>缺少 {#%1} 一节。治疗要写明原理、好处和风险。</translation>
    </message>
    <message>
        <source>%1 is too long to fit its card: at most %2 Han or %3 letters.</source>
        <translation>%1 太长，卡片放不下：最多 %2 个汉字或 %3 个字母。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; stands here twice. Give one of them another id.</source>
        <translation>id“%1”写了两次。请给其中一个换名。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing. Add it.</source>
        <translation>缺少“%1”。请补上。</translation>
    </message>
    <message>
        <source>The tree is too deep. Use at most 8 levels.</source>
        <translation>目录太深。最多 8 层。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no figure of a food. Figures are: %2.</source>
        <translation>食物没有“%1”这项数值。可用：%2。</translation>
    </message>
    <message>
        <source>Codes are given for: %1.</source>
        <translation>编码只有这几种：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no relation. Relations are: %2.</source>
        <translation>没有“%1”这种关系。可用：%2。</translation>
    </message>
    <message>
        <source>The folder name &quot;%1&quot; is not a slug: use lower-case letters, digits and single hyphens.</source>
        <translation>文件夹名“%1”不合要求：只用小写字母、数字和单个连字符。</translation>
    </message>
    <message>
        <source>&quot;categories&quot; is missing: the topic would stand nowhere in the tree.</source>
        <translation>缺少 categories：这个条目在目录里没有位置。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of the body map. Parts are: %2.</source>
        <translation>身体图上没有“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>This is not valid YAML: a list in brackets cannot hold a source mark. Put each text in quotes, or write one &quot;- &quot; line for each.</source>
        <translation>YAML 有误：方括号列表里不能直接写来源标记。请给每条文字加引号，或每条写成一行“- ”。</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1. Check colons, quotes and indentation here.</source>
        <translation>YAML 有误：%1。请检查这里的冒号、引号和缩进。</translation>
    </message>
    <message>
        <source>&quot;key: value&quot; lines are expected here.</source>
        <translation>这里应是“键: 值”的行。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here. Correct its spelling or remove it.</source>
        <translation>这里没有“%1”这个键。请改正拼写或删去。</translation>
    </message>
    <message>
        <source>A list is expected here: [a, b] or lines that begin with &quot;- &quot;.</source>
        <translation>这里应是列表：[a, b]，或以“- ”开头的行。</translation>
    </message>
    <message>
        <source>One text is expected here. Put quotes around it if it holds a colon or brackets.</source>
        <translation>这里应是一段文字。有冒号或括号时请加引号。</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; stands here twice.</source>
        <translation>语言“%1”写了两次。</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected here.</source>
        <translation>这里应是 %1 到 %2 之间的数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id: use lower-case letters, digits and single hyphens.</source>
        <translation>“%1”不能作 id：只用小写字母、数字和单个连字符。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write year-month-day, as in 2026-11-22.</source>
        <translation>“%1”不是日期。请写成年-月-日，例如 2026-11-22。</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>这里应是整数。</translation>
    </message>
    <message>
        <source>&quot;[%1]&quot; is no section. Sections are: filler, particle, aside, word, same, intent, region.</source>
        <translation>没有“[%1]”这种段。可用：filler、particle、aside、word、same、intent、region。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no intent. Write one of: %2.</source>
        <translation>没有“%1”这种意图。可写：%2。</translation>
    </message>
    <message>
        <source>An intent needs the facets that answer it: [intent causes: causes mechanism].</source>
        <translation>意图要写明由哪些节来回答：[intent causes: causes mechanism]。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no facet. FORMAT.md lists them.</source>
        <translation>没有“%1”这个节名。可用的节名见 FORMAT.md。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of the body map. Write one of: %2.</source>
        <translation>身体图上没有“%1”。可写：%2。</translation>
    </message>
    <message>
        <source>These words stand under no section. Begin with a line such as [same].</source>
        <translation>这些词不在任何一段里。请先写一行段名，例如 [same]。</translation>
    </message>
    <message>
        <source>There is no word here. Remove the comma that is too many.</source>
        <translation>这里没有词。请删去多余的逗号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice. Capitals and plural s make no difference; keep one.</source>
        <translation>“%1”写了两次，大小写和复数的 s 不作区分。请只留一个。</translation>
    </message>
    <message>
        <source>A line under [same] needs at least two words that mean the same.</source>
        <translation>[same] 下的每一行至少要有两个意思相同的词。</translation>
    </message>
    <message>
        <source>This phrase is longer than 60 characters. Shorten it.</source>
        <translation>这个短语超过 60 个字符。请改短。</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot;.</source>
        <translation>请写成“%1”。</translation>
    </message>
    <message>
        <source>There is no prop &quot;%1&quot;. Props are: %2.</source>
        <translation>没有名为“%1”的道具。可用的道具：%2。</translation>
    </message>
    <message>
        <source>On the way to &quot;%1&quot;, &quot;%2&quot; goes %3 units through the floor. Move the pin or bend another joint.</source>
        <translation>到“%1”的途中，“%2”穿过地面 %3 个单位。请移动固定点，或弯曲别的关节。</translation>
    </message>
    <message>
        <source>On the way to &quot;%1&quot;, &quot;%2&quot; stays %3 units away from its contact. Move the contact or the body.</source>
        <translation>到“%1”的途中，“%2”离接触点还差 %3 个单位。请移动接触点或身体。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing. Write a number from %2 to %3.</source>
        <translation>缺少“%1”。请写 %2 到 %3 之间的数。</translation>
    </message>
    <message>
        <source>Days are: %1, or daily.</source>
        <translation>日子可写：%1，或 daily。</translation>
    </message>
    <message>
        <source>Programmes are dated, and reviewed by somebody real or nobody</source>
        <translation>训练有日期，审核者真有其人，或留空</translation>
    </message>
    <message>
        <source>Programmes have at least two sources, one of them a guideline or authority</source>
        <translation>训练至少有两条来源，其中一条是指南或权威机构</translation>
    </message>
    <message>
        <source>Programmes claim, promise and advertise nothing</source>
        <translation>训练不作断言、不承诺、不推销</translation>
    </message>
    <message>
        <source>The exercises of programmes exist</source>
        <translation>训练里的动作都存在</translation>
    </message>
    <message>
        <source>Programmes are complete and within the safe doses</source>
        <translation>训练完整，数量在安全范围内</translation>
    </message>
    <message>
        <source>The figure of an exercise is a few lines</source>
        <translation>动作的图只有几行</translation>
    </message>
    <message>
        <source>Harder exercises never lead back to an easier one</source>
        <translation>更难的动作不会绕回较易的动作</translation>
    </message>
    <message>
        <source>Sources of programmes are known</source>
        <translation>训练的来源都已登记</translation>
    </message>
    <message>
        <source>The figure takes %1 bytes; at most %2 are allowed, which end in this line. Leave out keyframes that lie on the way between others, joints at their usual angle and decimals; shorten the text alternatives.</source>
        <translation>图占 %1 字节，最多 %2 字节，到这一行为止。请去掉位于途中的关键帧、处于平常角度的关节和小数，并缩短替代文字。</translation>
    </message>
    <message>
        <source>Harder exercises lead in a circle: %1. Take out the one that is not harder.</source>
        <translation>“更难的动作”绕成了圈：%1。请去掉其实并不更难的一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in %2. Add it.</source>
        <translation>%2 里缺少“%1”。请补上。</translation>
    </message>
    <message>
        <source>Nobody is told to ask first. Add &quot;ask_first:&quot; with who must ask a doctor or therapist before.</source>
        <translation>没有写谁要先问医生。请加 &quot;ask_first:&quot;，写明谁要先问医生或治疗师。</translation>
    </message>
    <message>
        <source>&quot;%1: %2&quot; is outside the safe range of &quot;%3&quot;: %4 to %5.</source>
        <translation>“%1: %2”超出“%3”的安全范围：%4 到 %5。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no day. Add &quot;days: [mon, wed, fri]&quot; to the programme or to this exercise.</source>
        <translation>“%1”没有写哪几天。请给训练或这个动作加 &quot;days: [mon, wed, fri]&quot;。</translation>
    </message>
    <message>
        <source>&quot;from_week: %1&quot; lies behind the last week of the programme, %2.</source>
        <translation>“from_week: %1”晚于训练的最后一周（第 %2 周）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is done on %2 days a week here; at most %3 are safe. Give it fewer days.</source>
        <translation>“%1”在这里每周练 %2 天，最多 %3 天才安全。请减少天数。</translation>
    </message>
    <message>
        <source>There is no exercise &quot;%1&quot;. Correct the slug or write the topic.</source>
        <translation>没有动作“%1”。请改正名称，或写出这个条目。</translation>
    </message>
    <message numerus="yes">
        <source>The programme names %n source(s); at least two are needed.</source>
        <translation>
            <numerusform>训练只写了 %n 条来源，至少要两条。</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is a guideline, consensus, government or learned-society publication. Name at least one.</source>
        <translation>没有一条来源是指南、共识、政府或学会的出版物。请至少写一条。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a source, and there is no place for a mark here. Say it without the claim.</source>
        <translation>“%1”需要来源，而这里无法标注。请去掉这个说法。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a drug dose, a promise or a contact. Remove it.</source>
        <translation>“%1”是药量、承诺或联系方式。请删去。</translation>
    </message>
    <message>
        <source>The programme has no exercise. Add &quot;exercises:&quot;.</source>
        <translation>训练里没有动作。请加 &quot;exercises:&quot;。</translation>
    </message>
    <message>
        <source>The programme has no exercise for its first week.</source>
        <translation>训练的第一周没有动作。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice for the same week. Keep one, or give it another &quot;from_week&quot;.</source>
        <translation>“%1”在同一周出现了两次。请只留一条，或改它的 &quot;from_week&quot;。</translation>
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
    <name>Tool</name>
    <message>
        <source>Checks a content folder and makes one pack of it. A broken rule stops the build and leaves an older pack as it was.</source>
        <translation>检查内容文件夹并做成一个资料包。违反规则时停止，原有的资料包不变。</translation>
    </message>
    <message>
        <source>The content folder (with pack.yaml).</source>
        <translation>内容文件夹（含 pack.yaml）。</translation>
    </message>
    <message>
        <source>The pack to write.</source>
        <translation>要写出的资料包。</translation>
    </message>
    <message>
        <source>Print warnings too.</source>
        <translation>同时列出警告。</translation>
    </message>
    <message>
        <source>Say what is being done, even if this is no terminal.</source>
        <translation>即使不在终端里，也显示进度。</translation>
    </message>
    <message>
        <source>Name the pack to write: -o FILE.kdpack.</source>
        <translation>请指定要写出的资料包：-o 文件.kdpack。</translation>
    </message>
    <message>
        <source>No pack was written. Mend the errors above.</source>
        <translation>没有写出资料包。请先改正上面的错误。</translation>
    </message>
    <message>
        <source>%1: %2 topics, %3 articles, %4 bytes</source>
        <translation>%1：%2 个条目，%3 篇文章，%4 字节</translation>
    </message>
    <message>
        <source>Checks a content folder: each finding with rule, file:line:column, the sentence and how to mend it.</source>
        <translation>检查内容文件夹：每个问题列出规则、文件:行:列、原句和改法。</translation>
    </message>
    <message>
        <source>Print the score of every article.</source>
        <translation>列出每篇文章的得分。</translation>
    </message>
    <message>
        <source>List the rules.</source>
        <translation>列出规则。</translation>
    </message>
    <message>
        <source>Something is missing on the command line.</source>
        <translation>命令行缺少内容。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>建立索引</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>There is too much on the command line.</source>
        <translation>命令行内容过多。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1 (%2): score %3, %4 of %5 rules kept</source>
        <translation>%1（%2）：得分 %3，%5 条规则中做到 %4 条</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Title (%1)</source>
        <translation>标题（%1）</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>格式版本</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>内容校验值</translation>
    </message>
    <message>
        <source>Verifies a pack and says what is in it.</source>
        <translation>校验资料包并说明内容。</translation>
    </message>
    <message>
        <source>The pack.</source>
        <translation>资料包。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>输出 JSON。</translation>
    </message>
    <message>
        <source>build FOLDER -o FILE.kdpack   check a content folder and make a pack of it</source>
        <translation>build 文件夹 -o 文件.kdpack   检查内容文件夹并做成资料包</translation>
    </message>
    <message>
        <source>check FOLDER [--warnings]     check a content folder</source>
        <translation>check 文件夹 [--warnings]     检查内容文件夹</translation>
    </message>
    <message>
        <source>info FILE [--json]            verify a pack and say what is in it</source>
        <translation>info 文件 [--json]            校验资料包并说明内容</translation>
    </message>
    <message>
        <source>search FILE QUERY [--json]    search a pack as the reader does</source>
        <translation>search 文件 词语 [--json]     像读者一样搜索资料包</translation>
    </message>
    <message>
        <source>Usage: kangdu-pack [--lang zh|en] COMMAND ...
The tool for people who write Kangdu&apos;s articles.

Commands:
</source>
        <translation>用法：kangdu-pack [--lang zh|en] 命令 ...
给康读文章编写者用的工具。

命令：
</translation>
    </message>
    <message>
        <source>
kangdu-pack COMMAND --help says more. --lang names the language of messages.
It ends with 0: done, 1: a rule is broken, 2: wrong command line, 3: a file cannot be used.</source>
        <translation>
kangdu-pack 命令 --help 给出详细说明。--lang 指定提示的语言。
返回值 0：完成；1：违反规则；2：命令行有误；3：文件不能用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>Did you mean: %1 (%2)</source>
        <translation>您是不是要找：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found</source>
        <translation>
            <numerusform>找到 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches a pack as the reader does.</source>
        <translation>像读者一样搜索资料包。</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>要找的词语。</translation>
    </message>
    <message>
        <source>The reader&apos;s language: its articles come first.</source>
        <translation>读者的语言：该语言的文章排在前面。</translation>
    </message>
    <message>
        <source>The same as --in.</source>
        <translation>同 --in。</translation>
    </message>
    <message>
        <source>Only topics of this kind.</source>
        <translation>只找这一类条目。</translation>
    </message>
    <message>
        <source>At most so many hits.</source>
        <translation>最多显示多少条。</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 to 10000; --kind takes one of: condition, cause, treatment, nutrition, exercise, care, question, department.</source>
        <translation>--limit 要写 1 到 10000 的数；--kind 可写 condition、cause、treatment、nutrition、exercise、care、question、department。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) the topic wanted was lost while its query was typed</source>
        <translation>
            <numerusform>逐字输入时，要找的条目掉出前三 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>The pack has no topic &quot;%1&quot;.</source>
        <translation>资料包里没有条目“%1”。</translation>
    </message>
    <message>
        <source>Rates the search by queries whose answers are known: one JSON object a line.</source>
        <translation>用答案已知的查询评测搜索：每行一个 JSON 对象。</translation>
    </message>
    <message>
        <source>The queries, e.g. {&quot;query&quot;: &quot;...&quot;, &quot;class&quot;: &quot;word&quot;, &quot;expect&quot;: [&quot;slug&quot;]}.</source>
        <translation>查询，例如 {&quot;query&quot;: &quot;...&quot;, &quot;class&quot;: &quot;word&quot;, &quot;expect&quot;: [&quot;slug&quot;]}。</translation>
    </message>
    <message>
        <source>Print of each query the rank of its first expected topic, too.</source>
        <translation>同时列出每条查询的预期条目最先出现在第几名。</translation>
    </message>
    <message>
        <source>Type each query character by character, and print where a topic once among the first three is lost.</source>
        <translation>把每条查询逐字输入，列出条目进入前三后又掉出的地方。</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>这一行不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The line is no JSON: %1.</source>
        <translation>这一行不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>这里没有“%1”这个键。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing or no text.</source>
        <translation>缺少“%1”，或它不是文字。</translation>
    </message>
    <message>
        <source>&quot;expect&quot; is missing or lists no topic.</source>
        <translation>缺少 expect，或其中没有条目。</translation>
    </message>
    <message>
        <source>&quot;grades&quot; must be a list of as many numbers as &quot;expect&quot; has topics.</source>
        <translation>grades 应是列表，数的个数与 expect 中的条目数相同。</translation>
    </message>
    <message>
        <source>&quot;expect&quot; lists something that is no topic, or one twice.</source>
        <translation>expect 中有一项不是条目，或同一条目写了两次。</translation>
    </message>
    <message>
        <source>A grade is a number from 0 to 10.</source>
        <translation>评分应是 0 到 10 之间的数。</translation>
    </message>
    <message>
        <source>No topic has a grade above 0: nothing would be a hit.</source>
        <translation>没有评分大于 0 的条目，搜到什么都不算命中。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取这个文件。</translation>
    </message>
    <message>
        <source>The file holds no query.</source>
        <translation>文件里没有查询。</translation>
    </message>
    <message>
        <source>eval FILE QUERIES.jsonl       rate the search by queries whose answers are known</source>
        <translation>eval 文件 查询.jsonl          用答案已知的查询评测搜索</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>按“%1”查找</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>理解为：%1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Nothing has it. The nearest topic is %1 (%2).</source>
        <translation>没有找到。最接近的条目是 %1（%2）。</translation>
    </message>
    <message>
        <source>Only topics in this category or below it.</source>
        <translation>只找这个分类及其下级的条目。</translation>
    </message>
    <message>
        <source>Search word for word; understand nothing.</source>
        <translation>按原词查找，不去理解意思。</translation>
    </message>
    <message>
        <source>Print terms, how many articles have them, and the parts of each score.</source>
        <translation>列出各个词、含有该词的文章数，以及每项得分的组成。</translation>
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
        <source>The search index of the library file was made for a newer version of Kangdu.</source>
        <translation>资料文件的搜索索引是为更新版本的康读制作的。</translation>
    </message>
    <message>
        <source>Update Kangdu, or use an older library file.</source>
        <translation>请更新康读，或改用较早的资料文件。</translation>
    </message>
    <message>
        <source>The search index of the library file is of an older format that is no longer read.</source>
        <translation>资料文件的搜索索引是旧格式，已不再支持。</translation>
    </message>
    <message>
        <source>Install a newer library file. Articles can still be opened from the tree.</source>
        <translation>请安装新的资料文件。文章仍可从分类栏打开。</translation>
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
</context>
</TS>
