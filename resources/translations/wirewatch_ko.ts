<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
 <context>
  <name>wirewatch</name>
  <message>
   <source>&amp;File</source>
   <translation>파일(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>이동(&amp;G)</translation>
  </message>
  <message>
   <source>&amp;Article</source>
   <translation>기사(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Page</source>
   <translation>페이지(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>보기(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>도움말(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Add feed…</source>
   <translation>피드 추가(&amp;A)…</translation>
  </message>
  <message>
   <source>New &amp;topic</source>
   <translation>새 주제(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Save the topic</source>
   <translation>주제 저장(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Import OPML…</source>
   <translation>OPML 가져오기(&amp;I)…</translation>
  </message>
  <message>
   <source>I&amp;mport articles…</source>
   <translation>기사 가져오기(&amp;M)…</translation>
  </message>
  <message>
   <source>Compare with a re&amp;ference table…</source>
   <translation>참조 표와 비교(&amp;F)…</translation>
  </message>
  <message>
   <source>&amp;Export articles…</source>
   <translation>기사 내보내기(&amp;E)…</translation>
  </message>
  <message>
   <source>Rep&amp;ort of a topic…</source>
   <translation>주제 보고서(&amp;O)…</translation>
  </message>
  <message>
   <source>&amp;Undo what was just done</source>
   <translation>방금 한 일 되돌리기(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Poll due feeds now</source>
   <translation>예정된 피드 지금 확인(&amp;P)</translation>
  </message>
  <message>
   <source>Poll a&amp;ll feeds now</source>
   <translation>모든 피드 지금 확인(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Cancel this round</source>
   <translation>이번 확인 취소(&amp;C)</translation>
  </message>
  <message>
   <source>Restore a &amp;backup…</source>
   <translation>백업 복원(&amp;B)…</translation>
  </message>
  <message>
   <source>Repair the arc&amp;hive…</source>
   <translation>보관소 복구(&amp;H)…</translation>
  </message>
  <message>
   <source>P&amp;references…</source>
   <translation>환경 설정(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>끝내기(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Overview</source>
   <translation>개요(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Articles</source>
   <translation>기사(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Charts</source>
   <translation>차트(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Topics</source>
   <translation>주제(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Feeds</source>
   <translation>피드(&amp;F)</translation>
  </message>
  <message>
   <source>A&amp;lerts</source>
   <translation>알림(&amp;L)</translation>
  </message>
  <message>
   <source>St&amp;ories</source>
   <translation>이야기(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Events</source>
   <translation>사건(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Starred articles</source>
   <translation>별표한 기사(&amp;S)</translation>
  </message>
  <message>
   <source>Flagge&amp;d articles</source>
   <translation>표시된 기사(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Search articles</source>
   <translation>기사 검색(&amp;S)</translation>
  </message>
  <message>
   <source>Run a command…</source>
   <translation>명령 실행…</translation>
  </message>
  <message>
   <source>&amp;Next article</source>
   <translation>다음 기사(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Previous article</source>
   <translation>이전 기사(&amp;P)</translation>
  </message>
  <message>
   <source>Next &amp;flagged article</source>
   <translation>다음 표시된 기사(&amp;F)</translation>
  </message>
  <message>
   <source>Previous fla&amp;gged article</source>
   <translation>이전 표시된 기사(&amp;G)</translation>
  </message>
  <message>
   <source>Scroll on, then next &amp;unread</source>
   <translation>더 읽고 다음 읽지 않은 기사(&amp;U)</translation>
  </message>
  <message>
   <source>Go to the &amp;text</source>
   <translation>본문으로(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Star or unstar</source>
   <translation>별표 달기/떼기(&amp;S)</translation>
  </message>
  <message>
   <source>Mark as read or &amp;unread</source>
   <translation>읽음/읽지 않음으로 표시(&amp;U)</translation>
  </message>
  <message>
   <source>Mark all in the list as &amp;read</source>
   <translation>목록 전체를 읽음으로 표시(&amp;R)</translation>
  </message>
  <message>
   <source>Edit n&amp;ote and tags</source>
   <translation>메모와 태그 편집(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Tag what is selected…</source>
   <translation>선택한 기사에 태그 달기(&amp;T)…</translation>
  </message>
  <message>
   <source>Open in &amp;browser</source>
   <translation>브라우저에서 열기(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Why flagged, or why not</source>
   <translation>표시된 이유(&amp;W)</translation>
  </message>
  <message>
   <source>The flag is righ&amp;t, it belongs</source>
   <translation>표시가 맞음, 주제에 속함(&amp;T)</translation>
  </message>
  <message>
   <source>The flag is wrong, it does &amp;not belong</source>
   <translation>표시가 틀림, 주제에 속하지 않음(&amp;N)</translation>
  </message>
  <message>
   <source>Get the full te&amp;xt</source>
   <translation>전문 가져오기(&amp;X)</translation>
  </message>
  <message>
   <source>Load its p&amp;ictures</source>
   <translation>사진 불러오기(&amp;I)</translation>
  </message>
  <message>
   <source>Kept as &amp;fetched</source>
   <translation>받은 그대로 보관된 것(&amp;F)</translation>
  </message>
  <message>
   <source>What chan&amp;ged</source>
   <translation>바뀐 내용(&amp;G)</translation>
  </message>
  <message>
   <source>New topic from the selected &amp;words</source>
   <translation>고른 낱말로 새 주제(&amp;W)</translation>
  </message>
  <message>
   <source>&amp;Copy citation</source>
   <translation>인용 복사(&amp;C)</translation>
  </message>
  <message>
   <source>Keep this searc&amp;h…</source>
   <translation>이 검색 보관(&amp;H)…</translation>
  </message>
  <message>
   <source>Plain ta&amp;ble</source>
   <translation>일반 표(&amp;B)</translation>
  </message>
  <message>
   <source>Clear all f&amp;ilters</source>
   <translation>모든 필터 지우기(&amp;I)</translation>
  </message>
  <message>
   <source>Side &amp;bar</source>
   <translation>사이드바(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Light or dark</source>
   <translation>밝게/어둡게(&amp;L)</translation>
  </message>
  <message>
   <source>Text &amp;larger</source>
   <translation>글자 크게(&amp;L)</translation>
  </message>
  <message>
   <source>Text &amp;smaller</source>
   <translation>글자 작게(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Help pages</source>
   <translation>도움말 문서(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation>단축키(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;About Wirewatch</source>
   <translation>Wirewatch 정보(&amp;A)</translation>
  </message>
  <message>
   <source>Add feed</source>
   <translation>피드 추가</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>저장</translation>
  </message>
  <message>
   <source>Save and flag the archive anew</source>
   <translation>저장하고 보관함을 다시 표시합니다</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>비교…</translation>
  </message>
  <message>
   <source>Put these events beside a table that others made</source>
   <translation>이 사건을 다른 이가 만든 표와 나란히 보기</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>취소</translation>
  </message>
  <message>
   <source>Stop this round; what was stored stays</source>
   <translation>이번 확인 중지; 저장된 것은 남습니다</translation>
  </message>
  <message>
   <source>See all</source>
   <translation>모두 보기</translation>
  </message>
  <message>
   <source>Ask the article's page for its text. The site sees that you read it.</source>
   <translation>기사 페이지에서 본문을 가져옵니다. 사이트가 읽은 것을 알게 됩니다.</translation>
  </message>
  <message>
   <source>Load the picture</source>
   <translation>사진 불러오기</translation>
  </message>
  <message>
   <source>Ask the servers of the pictures for them. They see that you read the article.</source>
   <translation>사진이 있는 서버에 요청합니다. 기사를 읽는다는 것을 그 서버가 알게 됩니다.</translation>
  </message>
  <message>
   <source>Keep this search by a name in the side bar</source>
   <translation>이 검색을 이름을 붙여 사이드바에 보관합니다</translation>
  </message>
  <message>
   <source>Preparing the archive…</source>
   <translation>보관소를 준비하는 중…</translation>
  </message>
  <message>
   <source>Another Wirewatch serves this archive (`watch`, or a command). End it, then restore the backup or repair the archive.</source>
   <translation>다른 Wirewatch가 이 보관소를 사용하고 있습니다(`watch` 또는 명령). 그것을 종료한 다음 백업을 복원하거나 보관소를 복구하세요.</translation>
  </message>
  <message>
   <source>The search index and the tallies are made anew where they are wrong. A damaged file is put aside, never deleted, and what can be read of it goes into a new one. The window opens again and tells what was done.</source>
   <translation>검색 색인과 집계가 잘못된 곳은 새로 만듭니다. 손상된 파일은 따로 보관하며 삭제하지 않고, 읽을 수 있는 내용은 새 파일로 옮깁니다. 창이 다시 열리고 무엇을 했는지 알려 줍니다.</translation>
  </message>
  <message>
   <source>Repair the archive</source>
   <translation>보관소 복구</translation>
  </message>
  <message>
   <source>Close this window, look through the whole archive and repair it?</source>
   <translation>이 창을 닫고 보관소 전체를 살펴본 뒤 복구할까요?</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>복구</translation>
  </message>
  <message>
   <source>Wirewatch</source>
   <translation>Wirewatch</translation>
  </message>
  <message>
   <source>How far it is</source>
   <translation>진행 정도</translation>
  </message>
  <message>
   <source>this is a fault of Wirewatch itself; the log says where</source>
   <translation>이것은 Wirewatch 자체의 오류입니다. 어디인지는 로그 파일에 있습니다</translation>
  </message>
  <message>
   <source>This is a fault of Wirewatch, not yours. Your archive was not touched by this window: only the engine writes it.
You can go on; if it happens again, restart and send us the details below. They hold no passwords, no addresses with keys and nothing of your articles.</source>
   <translation>Wirewatch의 오류이며 사용자 잘못이 아닙니다. 이 창은 보관소를 건드리지 않았습니다. 엔진만 기록합니다.
계속 사용할 수 있습니다. 다시 생기면 재시작하고 아래 세부 정보를 보내 주세요. 비밀번호, 키가 든 주소, 기사 내용은 들어 있지 않습니다.</translation>
  </message>
  <message>
   <source>Something went wrong in Wirewatch</source>
   <translation>Wirewatch에 문제가 생겼습니다</translation>
  </message>
  <message>
   <source>Details of the fault</source>
   <translation>오류 세부 정보</translation>
  </message>
  <message>
   <source>Add what the fault itself says (it may quote an article, a query or an address)</source>
   <translation>오류 문구도 넣기(기사, 검색식, 주소가 들어 있을 수 있습니다)</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>세부 정보 복사</translation>
  </message>
  <message>
   <source>The engine is not running, so nothing was changed. Restart Wirewatch to start it again.</source>
   <translation>엔진이 실행 중이 아니어서 아무것도 바뀌지 않았습니다. Wirewatch를 다시 시작하세요.</translation>
  </message>
  <message>
   <source>Addresses of feeds, one a line, or the address of a site; gdelt: or google-news: with words to search for:</source>
   <translation>피드 주소(한 줄에 하나) 또는 사이트 주소. gdelt: 나 google-news: 뒤에 찾을 낱말을 쓸 수 있습니다:</translation>
  </message>
  <message>
   <source>Off, a feed can never lead into your own network. Tick it only for a server that you run yourself.</source>
   <translation>끄면 어떤 피드도 내부 네트워크로 이어질 수 없습니다. 직접 운영하는 서버에만 켜십시오.</translation>
  </message>
  <message>
   <source>Allow addresses on this network</source>
   <translation>이 네트워크의 주소 허용</translation>
  </message>
  <message>
   <source>Look for feeds</source>
   <translation>피드 찾기</translation>
  </message>
  <message>
   <source>Add feeds</source>
   <translation>피드 추가</translation>
  </message>
  <message>
   <source>Add and poll</source>
   <translation>추가하고 확인</translation>
  </message>
  <message>
   <source>Addresses, one a line</source>
   <translation>주소, 한 줄에 하나</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>폴더</translation>
  </message>
  <message>
   <source>User name</source>
   <translation>사용자 이름</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>비밀번호</translation>
  </message>
  <message>
   <source>only if the feed asks for one</source>
   <translation>피드가 요구할 때만</translation>
  </message>
  <message>
   <source>kept in the system's keyring</source>
   <translation>시스템 키링에 보관</translation>
  </message>
  <message>
   <source>… and {number} more searches; the tip of these lines names them.</source>
   <translation>… 그 밖에 검색 {number}개. 이 줄의 도움말에 모두 나옵니다.</translation>
  </message>
  <message>
   <source>{feeds} added, {number} known already.</source>
   <translation>{feeds} 추가됨, {number}개는 이미 있음.</translation>
  </message>
  <message>
   <source>{feeds} added.</source>
   <translation>{feeds} 추가됨.</translation>
  </message>
  <message>
   <source>Ask this site which feeds it has</source>
   <translation>이 사이트에 어떤 피드가 있는지 묻기</translation>
  </message>
  <message>
   <source>A user name is for one feed: add this feed alone.</source>
   <translation>사용자 이름은 피드 하나에만 씁니다. 이 피드만 따로 추가하십시오.</translation>
  </message>
  <message>
   <source>{number} feed</source>
   <translation>피드 {number}개</translation>
  </message>
  <message>
   <source>{number} feeds</source>
   <translation>피드 {number}개</translation>
  </message>
  <message>
   <source>A password needs a user name.</source>
   <translation>비밀번호에는 사용자 이름이 필요합니다.</translation>
  </message>
  <message>
   <source>Add {number} feeds and poll</source>
   <translation>피드 {number}개 추가하고 가져오기</translation>
  </message>
  <message>
   <source>Not added: {why}</source>
   <translation>추가되지 않음: {why}</translation>
  </message>
  <message>
   <source>Proxy password</source>
   <translation>프록시 비밀번호</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>프록시</translation>
  </message>
  <message>
   <source>an address must not hold a password; use the fields for user name and password; they go to the keyring.</source>
   <translation>주소에 비밀번호를 넣을 수 없습니다. 사용자 이름과 비밀번호 칸을 쓰세요. 키링에 보관됩니다.</translation>
  </message>
  <message>
   <source>this is not a web address.</source>
   <translation>웹 주소가 아닙니다.</translation>
  </message>
  <message>
   <source>there is nothing behind the colon.</source>
   <translation>쌍점 뒤에 아무것도 없습니다.</translation>
  </message>
  <message>
   <source>only http and https can be asked, not {scheme}.</source>
   <translation>http와 https만 가져올 수 있고 {scheme}은(는) 안 됩니다.</translation>
  </message>
  <message>
   <source>Line {number}: {why}</source>
   <translation>{number}번째 줄: {why}</translation>
  </message>
  <message>
   <source>What waits is summed up when the quiet is over. Each topic may have rules of its own (Topics, Alert rule …).</source>
   <translation>기다리던 것은 조용한 시간이 끝나면 요약합니다. 주제마다 따로 규칙을 둘 수 있습니다(주제, 알림 규칙 …).</translation>
  </message>
  <message>
   <source>Show desktop notifications</source>
   <translation>데스크톱 알림 보이기</translation>
  </message>
  <message>
   <source>With a sound</source>
   <translation>소리와 함께</translation>
  </message>
  <message>
   <source>Tell me when a feed stops working</source>
   <translation>피드가 멈추면 알리기</translation>
  </message>
  <message>
   <source>as many as come</source>
   <translation>오는 대로</translation>
  </message>
  <message>
   <source>Alerts in an hour at most</source>
   <translation>한 시간 최대 알림</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>최대</translation>
  </message>
  <message>
   <source>alerts an hour, all topics together</source>
   <translation>시간당 알림, 모든 주제 합쳐서</translation>
  </message>
  <message>
   <source>Channels …</source>
   <translation>채널 …</translation>
  </message>
  <message>
   <source>where alerts go besides this desktop</source>
   <translation>이 데스크톱 말고 알림을 보낼 곳</translation>
  </message>
  <message>
   <source>Open at login …</source>
   <translation>로그인할 때 열기 …</translation>
  </message>
  <message>
   <source>Watch at login …</source>
   <translation>로그인할 때 지켜보기 …</translation>
  </message>
  <message>
   <source>E-mail, webhooks, programs, services</source>
   <translation>이메일, 웹훅, 프로그램, 서비스</translation>
  </message>
  <message>
   <source>Write a file that opens the window at login</source>
   <translation>로그인할 때 창을 여는 파일 쓰기</translation>
  </message>
  <message>
   <source>Write a systemd unit that watches without a window</source>
   <translation>창 없이 지켜보는 systemd 유닛 쓰기</translation>
  </message>
  <message>
   <source>Written to {path}. {then}</source>
   <translation>{path}에 저장했습니다. {then}</translation>
  </message>
  <message>
   <source>each new story (copies once)</source>
   <translation>새 이야기마다(사본은 한 번)</translation>
  </message>
  <message>
   <source>each new article</source>
   <translation>새 기사마다</translation>
  </message>
  <message>
   <source>a digest</source>
   <translation>요약</translation>
  </message>
  <message>
   <source>only bursts</source>
   <translation>급증만</translation>
  </message>
  <message>
   <source>every hour</source>
   <translation>매시간</translation>
  </message>
  <message>
   <source>every day</source>
   <translation>매일</translation>
  </message>
  <message>
   <source>every week</source>
   <translation>매주</translation>
  </message>
  <message>
   <source>as in the preferences</source>
   <translation>환경 설정대로</translation>
  </message>
  <message>
   <source>never: at any hour</source>
   <translation>없음: 언제든</translation>
  </message>
  <message>
   <source>at hours of its own</source>
   <translation>따로 정한 시간</translation>
  </message>
  <message>
   <source>low: unobtrusive</source>
   <translation>낮음: 조용히</translation>
  </message>
  <message>
   <source>normal</source>
   <translation>보통</translation>
  </message>
  <message>
   <source>high: stays until it is seen</source>
   <translation>높음: 볼 때까지 남음</translation>
  </message>
  <message>
   <source>Tell me of mentions too</source>
   <translation>언급도 알리기</translation>
  </message>
  <message>
   <source>Tell me of bursts too</source>
   <translation>급증도 알리기</translation>
  </message>
  <message>
   <source>A day with far more articles than the weeks before let expect, as the charts mark it</source>
   <translation>앞선 몇 주로 예상한 것보다 기사가 훨씬 많은 날, 차트에 표시된 대로</translation>
  </message>
  <message>
   <source>any</source>
   <translation>상관없음</translation>
  </message>
  <message>
   <source> hours</source>
   <translation>시간</translation>
  </message>
  <message>
   <source>never</source>
   <translation>없음</translation>
  </message>
  <message>
   <source> an hour</source>
   <translation>건/시간</translation>
  </message>
  <message>
   <source>any age</source>
   <translation>제한 없음</translation>
  </message>
  <message>
   <source>this desktop</source>
   <translation>이 데스크톱</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>사용</translation>
  </message>
  <message>
   <source>Tell me of</source>
   <translation>알릴 것</translation>
  </message>
  <message>
   <source>Digest</source>
   <translation>요약</translation>
  </message>
  <message>
   <source>Digest every</source>
   <translation>요약 간격</translation>
  </message>
  <message>
   <source>Digest on</source>
   <translation>요약 요일</translation>
  </message>
  <message>
   <source>Publishers that have it</source>
   <translation>보도한 매체</translation>
  </message>
  <message>
   <source>A story waits until so many independent ones have it.</source>
   <translation>독립 매체가 이만큼 보도할 때까지 이야기는 기다립니다.</translation>
  </message>
  <message>
   <source>all; or names, sites and addresses of feeds, with commas between them</source>
   <translation>모두; 또는 피드 이름, 사이트, 주소를 쉼표로 나누어</translation>
  </message>
  <message>
   <source>Only from</source>
   <translation>다음에서만</translation>
  </message>
  <message>
   <source>Not older than</source>
   <translation>다음보다 오래되지 않은 것</translation>
  </message>
  <message>
   <source>Tell me of silence after</source>
   <translation>다음 뒤 침묵 알리기</translation>
  </message>
  <message>
   <source>When nothing is flagged for so long though the feeds answer.</source>
   <translation>피드가 응답하는데도 이만큼 오래 표시된 것이 없을 때.</translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation>조용한 시간</translation>
  </message>
  <message>
   <source>What comes meanwhile is summed up when they end.</source>
   <translation>그동안 온 것은 끝난 뒤 요약합니다.</translation>
  </message>
  <message>
   <source>What is more is summed up later.</source>
   <translation>넘치는 것은 나중에 요약합니다.</translation>
  </message>
  <message>
   <source>Urgency</source>
   <translation>긴급도</translation>
  </message>
  <message>
   <source>Send to</source>
   <translation>보낼 곳</translation>
  </message>
  <message>
   <source>Digest at</source>
   <translation>요약 시각</translation>
  </message>
  <message>
   <source>Others are set up in Preferences, Channels …</source>
   <translation>다른 것은 환경 설정, 채널 …에서 설정합니다</translation>
  </message>
  <message>
   <source>Alerts: {topic}</source>
   <translation>알림: {topic}</translation>
  </message>
  <message>
   <source>To bring one back, choose “Restore a backup…” in the File menu.</source>
   <translation>되돌리려면 파일 메뉴에서 “백업 복원…”을 고르세요.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>지금 백업</translation>
  </message>
  <message>
   <source>Backing up…</source>
   <translation>백업하는 중…</translation>
  </message>
  <message>
   <source>No backup yet. One is made every day while Wirewatch runs.</source>
   <translation>아직 백업이 없습니다. Wirewatch가 실행되는 동안 매일 만듭니다.</translation>
  </message>
  <message>
   <source>Last backup {when}, {number} kept.</source>
   <translation>최근 백업 {when}, {number}개 보관.</translation>
  </message>
  <message>
   <source>Backed up: {number} articles, {size} MB, checked. Passwords are not in it.</source>
   <translation>백업함: 기사 {number}건, {size}MB, 확인됨. 비밀번호는 들어 있지 않습니다.</translation>
  </message>
  <message>
   <source>Backing up… {share} %</source>
   <translation>백업 중… {share} %</translation>
  </message>
  <message>
   <source>Get the whole text of new articles</source>
   <translation>새 기사의 전문 가져오기</translation>
  </message>
  <message>
   <source>Headlines only: no text in the feed</source>
   <translation>제목만: 피드에 본문 없음</translation>
  </message>
  <message>
   <source>two letters, as in KR</source>
   <translation>두 글자, 예: KR</translation>
  </message>
  <message>
   <source>no topic by itself</source>
   <translation>자동 주제 없음</translation>
  </message>
  <message>
   <source>Poll every</source>
   <translation>확인 간격</translation>
  </message>
  <message>
   <source>Always counts for</source>
   <translation>항상 다음 주제로</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>종류</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>나라</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>계열</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>언어</translation>
  </message>
  <message>
   <source>Whole texts</source>
   <translation>전문</translation>
  </message>
  <message>
   <source>Headlines</source>
   <translation>제목</translation>
  </message>
  <message>
   <source>Set this for all of these feeds</source>
   <translation>이 피드 모두에 설정</translation>
  </message>
  <message>
   <source>Settings of {feeds}</source>
   <translation>{feeds}의 설정</translation>
  </message>
  <message>
   <source>What is ticked is set for all; the rest stays.</source>
   <translation>표시한 것만 모두에 설정하고 나머지는 그대로 둡니다.</translation>
  </message>
  <message>
   <source>{feeds} changed</source>
   <translation>{feeds} 변경됨</translation>
  </message>
  <message>
   <source>A lower score marks more bars, and more of them by chance: 2.5 marks one too many in five months of a topic.</source>
   <translation>점수가 낮으면 더 많은 막대를, 우연한 것도 더 표시합니다. 2.5면 한 주제에서 다섯 달에 하나쯤 잘못 표시합니다.</translation>
  </message>
  <message>
   <source>score or more, and</source>
   <translation>점 이상, 그리고</translation>
  </message>
  <message>
   <source>times what was expected or more, and</source>
   <translation>배 이상(예상 대비), 그리고</translation>
  </message>
  <message>
   <source>articles or more</source>
   <translation>건 이상의 기사</translation>
  </message>
  <message>
   <source>Bursts</source>
   <translation>급증</translation>
  </message>
  <message>
   <source>New channel</source>
   <translation>새 채널</translation>
  </message>
  <message>
   <source>there is a channel named {name} already; choose another name</source>
   <translation>{name}(이)라는 채널이 이미 있습니다. 다른 이름을 고르세요</translation>
  </message>
  <message>
   <source>Channel {name}</source>
   <translation>채널 {name}</translation>
  </message>
  <message>
   <source>Signing key</source>
   <translation>서명 키</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>이메일</translation>
  </message>
  <message>
   <source>Webhook</source>
   <translation>웹훅</translation>
  </message>
  <message>
   <source>A program of mine</source>
   <translation>내 프로그램</translation>
  </message>
  <message>
   <source>Another service (apprise)</source>
   <translation>다른 서비스(apprise)</translation>
  </message>
  <message>
   <source>One plain letter an alert, over an encrypted connection.</source>
   <translation>알림마다 평문 편지 한 통, 암호화된 연결로.</translation>
  </message>
  <message>
   <source>A POST of JSON an alert, to an https address. With a key it is signed (HMAC-SHA256).</source>
   <translation>알림마다 https 주소로 JSON을 POST합니다. 키가 있으면 서명합니다(HMAC-SHA256).</translation>
  </message>
  <message>
   <source>Started without a shell. {title}, {text}, {topic}, {kind} and {url} are filled in; the whole alert comes as JSON on standard input.</source>
   <translation>셸 없이 실행합니다. {title}, {text}, {topic}, {kind}, {url}을 채우며 알림 전체는 표준 입력에 JSON으로 옵니다.</translation>
  </message>
  <message>
   <source>One address a service, as in ntfy://topic or slack://…; its tokens are part of it, so all of it is kept as a secret.</source>
   <translation>서비스마다 주소 하나, 예: ntfy://topic 또는 slack://…. 토큰이 들어 있어 모두 비밀로 보관합니다.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>주소</translation>
  </message>
  <message>
   <source>TLS from the start</source>
   <translation>처음부터 TLS</translation>
  </message>
  <message>
   <source>none (this computer only)</source>
   <translation>없음(이 컴퓨터만)</translation>
  </message>
  <message>
   <source>Also tell it of feeds that stop working</source>
   <translation>멈춘 피드도 여기로 알리기</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>기본값</translation>
  </message>
  <message>
   <source>a short name, as in mail</source>
   <translation>짧은 이름, 예: mail</translation>
  </message>
  <message>
   <source>smtp.example.org</source>
   <translation>smtp.example.org</translation>
  </message>
  <message>
   <source>empty: nobody signs in</source>
   <translation>비움: 로그인 안 함</translation>
  </message>
  <message>
   <source>me@example.org</source>
   <translation>me@example.org</translation>
  </message>
  <message>
   <source>me@example.org, others with commas between them</source>
   <translation>me@example.org, 여럿은 쉼표로 나눔</translation>
  </message>
  <message>
   <source>the whole path, as in /usr/local/bin/tell</source>
   <translation>전체 경로, 예: /usr/local/bin/tell</translation>
  </message>
  <message>
   <source>as in --title={title} {url}</source>
   <translation>예: --title={title} {url}</translation>
  </message>
  <message>
   <source>Topics know it by this name; to have another, add a new channel</source>
   <translation>주제는 이 이름으로 압니다. 다른 이름은 새 채널을 추가하세요</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>이름</translation>
  </message>
  <message>
   <source>Mail server</source>
   <translation>메일 서버</translation>
  </message>
  <message>
   <source>Encryption</source>
   <translation>암호화</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>포트</translation>
  </message>
  <message>
   <source>Signs in as</source>
   <translation>로그인 이름</translation>
  </message>
  <message>
   <source>Sender</source>
   <translation>보낸 사람</translation>
  </message>
  <message>
   <source>To</source>
   <translation>받는 사람</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>프로그램</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>인수</translation>
  </message>
  <message>
   <source>A kind that another package adds.</source>
   <translation>다른 패키지가 더한 종류.</translation>
  </message>
  <message>
   <source>enter it anew: the stored one is of another server or user</source>
   <translation>다시 입력하십시오: 저장된 것은 다른 서버나 사용자의 것입니다</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>그대로</translation>
  </message>
  <message>
   <source>https://… or the service's own address</source>
   <translation>https://… 또는 서비스 고유 주소</translation>
  </message>
  <message>
   <source>none: not signed</source>
   <translation>없음: 서명하지 않음</translation>
  </message>
  <message>
   <source>a quotation mark in the arguments is never closed</source>
   <translation>인수의 따옴표가 닫히지 않았습니다</translation>
  </message>
  <message>
   <source>Alerts are shown on this desktop and in the alert list. Add a channel to have them sent by e-mail, to a webhook, to a program of yours, or to any service that apprise speaks. Then choose it in a topic's alert rule.</source>
   <translation>알림은 이 화면과 알림 목록에 나타납니다. 채널을 추가하면 전자우편, 웹훅, 자신의 프로그램, 또는 apprise가 아는 서비스로도 보냅니다. 그다음 주제의 알림 규칙에서 고르십시오.</translation>
  </message>
  <message>
   <source>The channel {name} is removed, and its secrets are taken out of the keyring.</source>
   <translation>채널 {name}을(를) 제거하고 비밀 정보를 키링에서 지웁니다.</translation>
  </message>
  <message>
   <source>Channels for alerts</source>
   <translation>알림 채널</translation>
  </message>
  <message>
   <source>Add …</source>
   <translation>추가 …</translation>
  </message>
  <message>
   <source>Channels; Enter changes one</source>
   <translation>채널; Enter로 변경</translation>
  </message>
  <message>
   <source>Change …</source>
   <translation>변경 …</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>시험</translation>
  </message>
  <message>
   <source>Send now</source>
   <translation>지금 보내기</translation>
  </message>
  <message>
   <source>Remove …</source>
   <translation>제거 …</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>제거</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>닫기</translation>
  </message>
  <message>
   <source>Send a test alert through it</source>
   <translation>이 채널로 시험 알림 보내기</translation>
  </message>
  <message>
   <source>Try at once what could not be sent</source>
   <translation>보내지 못한 것을 바로 다시 시도</translation>
  </message>
  <message>
   <source>Saved. Test it, then choose it in a topic's alert rule.</source>
   <translation>저장했습니다. 시험한 뒤 주제의 알림 규칙에서 고르세요.</translation>
  </message>
  <message>
   <source>1 alert that waits for it is not sent.</source>
   <translation>대기 중인 알림 1개는 보내지 않습니다.</translation>
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation>{name} 제거됨.</translation>
  </message>
  <message>
   <source>nothing sent yet</source>
   <translation>아직 보낸 것 없음</translation>
  </message>
  <message>
   <source>{number} sent</source>
   <translation>{number}건 보냄</translation>
  </message>
  <message>
   <source>{why}; next try {when}</source>
   <translation>{why}; 다음 시도 {when}</translation>
  </message>
  <message>
   <source>{number} alerts that wait for it are not sent.</source>
   <translation>대기 중인 알림 {number}개는 보내지 않습니다.</translation>
  </message>
  <message>
   <source>{number} waiting</source>
   <translation>{number}건 대기</translation>
  </message>
  <message>
   <source>{number} not sent</source>
   <translation>{number}건 못 보냄</translation>
  </message>
  <message>
   <source>Sending a test alert through {name} …</source>
   <translation>{name}(으)로 시험 알림을 보내는 중 …</translation>
  </message>
  <message>
   <source>Sending again through {name} …</source>
   <translation>{name}(으)로 다시 보내는 중 …</translation>
  </message>
  <message>
   <source>No table is kept yet. Add one: a CSV or JSON file with a row for each launch, missile or meeting.</source>
   <translation>아직 표가 없습니다. 발사, 미사일, 회담마다 한 행인 CSV나 JSON 파일을 추가하세요.</translation>
  </message>
  <message>
   <source>All time</source>
   <translation>전체 기간</translation>
  </message>
  <message>
   <source>The last 30 days</source>
   <translation>최근 30일</translation>
  </message>
  <message>
   <source>The last 90 days</source>
   <translation>최근 90일</translation>
  </message>
  <message>
   <source>The last year</source>
   <translation>지난 1년</translation>
  </message>
  <message>
   <source>Add a table…</source>
   <translation>표 추가…</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>CSV로 저장…</translation>
  </message>
  <message>
   <source>The comparison, in order of time; Enter opens our event</source>
   <translation>시간순 비교; Enter로 우리 사건을 엽니다</translation>
  </message>
  <message>
   <source>Compare with a reference table</source>
   <translation>참조 표와 비교</translation>
  </message>
  <message>
   <source>Open our event</source>
   <translation>우리 사건 열기</translation>
  </message>
  <message>
   <source>Comparing …</source>
   <translation>비교하는 중 …</translation>
  </message>
  <message>
   <source>Save as CSV</source>
   <translation>CSV로 저장</translation>
  </message>
  <message>
   <source>Keep this table no longer</source>
   <translation>이 표를 더 보관하지 않기</translation>
  </message>
  <message>
   <source>All lines, those not covered included</source>
   <translation>다루지 않은 것까지 모든 줄</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>표</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>기간</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>보이기</translation>
  </message>
  <message>
   <source>{number} line</source>
   <translation>{number}줄</translation>
  </message>
  <message>
   <source>{number} lines</source>
   <translation>{number}줄</translation>
  </message>
  <message>
   <source>are in</source>
   <translation>기록:</translation>
  </message>
  <message>
   <source>{number} event</source>
   <translation>사건 {number}건</translation>
  </message>
  <message>
   <source>{number} events</source>
   <translation>사건 {number}건</translation>
  </message>
  <message>
   <source>matched</source>
   <translation>일치</translation>
  </message>
  <message>
   <source>differing</source>
   <translation>다름</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>빠짐</translation>
  </message>
  <message>
   <source>extra</source>
   <translation>추가</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>날</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>판정</translation>
  </message>
  <message>
   <source>Ours</source>
   <translation>우리 것</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>저쪽 것</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>이유</translation>
  </message>
  <message>
   <source>All that either side covers</source>
   <translation>한쪽이라도 다루는 모든 것</translation>
  </message>
  <message>
   <source>Matched</source>
   <translation>일치</translation>
  </message>
  <message>
   <source>Differing</source>
   <translation>다름</translation>
  </message>
  <message>
   <source>Missing: theirs alone</source>
   <translation>빠짐: 저쪽에만</translation>
  </message>
  <message>
   <source>Extra: ours alone</source>
   <translation>추가: 우리에게만</translation>
  </message>
  <message>
   <source>Not covered by the other side</source>
   <translation>상대가 다루지 않음</translation>
  </message>
  <message>
   <source>= matched</source>
   <translation>= 일치</translation>
  </message>
  <message>
   <source>≠ differing</source>
   <translation>≠ 다름</translation>
  </message>
  <message>
   <source>− missing</source>
   <translation>− 빠짐</translation>
  </message>
  <message>
   <source>+ extra</source>
   <translation>+ 추가</translation>
  </message>
  <message>
   <source>not covered</source>
   <translation>다루지 않음</translation>
  </message>
  <message>
   <source>our ledger has no event here</source>
   <translation>우리 기록에 이 사건이 없습니다</translation>
  </message>
  <message>
   <source>of the table are of days of which the archive has nothing</source>
   <translation>건은 보관소에 없는 날의 표 항목</translation>
  </message>
  <message>
   <source>of ours are outside the time of the table</source>
   <translation>건은 표의 기간 밖인 우리 것</translation>
  </message>
  <message>
   <source>of ours are of a kind or by an actor that the table never lists, or by nobody named</source>
   <translation>건은 표에 없는 종류나 주체이거나 주체가 없는 우리 것</translation>
  </message>
  <message>
   <source>Your word counts in the ledger, in exports and in comparisons; what the program read is kept beside it.</source>
   <translation>기록, 내보내기, 비교에는 고친 값이 쓰이고, 프로그램이 읽은 값도 함께 보관됩니다.</translation>
  </message>
  <message>
   <source>Correct a value</source>
   <translation>값 고치기</translation>
  </message>
  <message>
   <source>Save the correction</source>
   <translation>고친 것 저장</translation>
  </message>
  <message>
   <source>What it should say</source>
   <translation>올바른 값</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>항목</translation>
  </message>
  <message>
   <source>The program read</source>
   <translation>프로그램이 읽은 것</translation>
  </message>
  <message>
   <source>In the words</source>
   <translation>원문</translation>
  </message>
  <message>
   <source>All columns …</source>
   <translation>모든 열 …</translation>
  </message>
  <message>
   <source>Mark the file as UTF-8 for spreadsheets (BOM)</source>
   <translation>스프레드시트를 위해 UTF-8 표시(BOM)</translation>
  </message>
  <message>
   <source>With my notes, tags, stars and read marks</source>
   <translation>내 메모, 태그, 별표, 읽음 표시 포함</translation>
  </message>
  <message>
   <source>Choose …</source>
   <translation>고르기 …</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>내보내기</translation>
  </message>
  <message>
   <source>File</source>
   <translation>파일</translation>
  </message>
  <message>
   <source>How much is written</source>
   <translation>쓴 정도</translation>
  </message>
  <message>
   <source>Which</source>
   <translation>어느 것</translation>
  </message>
  <message>
   <source>What</source>
   <translation>무엇</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>형식</translation>
  </message>
  <message>
   <source>One line for each</source>
   <translation>각각 한 줄</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>시각</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>열</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>얼마나 자주</translation>
  </message>
  <message>
   <source>Export to</source>
   <translation>내보낼 곳</translation>
  </message>
  <message>
   <source>{name} is written to {folder} {when}.</source>
   <translation>{name}을(를) {when} {folder}에 씁니다.</translation>
  </message>
  <message>
   <source>{done} of {all} written</source>
   <translation>{all} 중 {done} 저장함</translation>
  </message>
  <message>
   <source>{done} written</source>
   <translation>{done} 저장함</translation>
  </message>
  <message>
   <source>What to export</source>
   <translation>내보낼 것</translation>
  </message>
  <message>
   <source>Scheduled exports …</source>
   <translation>예약 내보내기 …</translation>
  </message>
  <message>
   <source>All feeds</source>
   <translation>모든 피드</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>설정</translation>
  </message>
  <message>
   <source>{path} is a folder; name a file in it.</source>
   <translation>{path}은(는) 폴더입니다. 그 안의 파일 이름을 적으세요.</translation>
  </message>
  <message>
   <source>There is no folder {folder}.</source>
   <translation>{folder} 폴더가 없습니다.</translation>
  </message>
  <message>
   <source>Cancelled; no file was written.</source>
   <translation>취소됨; 파일을 쓰지 않았습니다.</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <translation>멈추는 중 …</translation>
  </message>
  <message>
   <source>{lines} written to {path}</source>
   <translation>{path}에 {lines} 저장함</translation>
  </message>
  <message>
   <source>{articles} in the list.</source>
   <translation>목록에 {articles}.</translation>
  </message>
  <message>
   <source>{number} article</source>
   <translation>기사 {number}건</translation>
  </message>
  <message>
   <source>{number} articles</source>
   <translation>기사 {number}건</translation>
  </message>
  <message>
   <source>Made while Wirewatch is open or watching, or by the next poll. The file takes the place of the one before.</source>
   <translation>Wirewatch가 열려 있거나 지켜볼 때, 아니면 다음 확인 때 만듭니다. 이전 파일을 대신합니다.</translation>
  </message>
  <message>
   <source>Once, now</source>
   <translation>지금 한 번</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>매일</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>매주</translation>
  </message>
  <message>
   <source>All that the list holds then</source>
   <translation>그때 목록에 있는 모든 것</translation>
  </message>
  <message>
   <source>The day before</source>
   <translation>그 전날</translation>
  </message>
  <message>
   <source>The 7 days before</source>
   <translation>그 전 7일</translation>
  </message>
  <message>
   <source>The 30 days before</source>
   <translation>그 전 30일</translation>
  </message>
  <message>
   <source>Time of the day</source>
   <translation>시각</translation>
  </message>
  <message>
   <source>Put the day into the file's name and keep earlier files</source>
   <translation>파일 이름에 날짜를 넣고 이전 파일 유지</translation>
  </message>
  <message>
   <source>Day of the week</source>
   <translation>요일</translation>
  </message>
  <message>
   <source>Of which days</source>
   <translation>어느 날의 것</translation>
  </message>
  <message>
   <source>The articles</source>
   <translation>기사</translation>
  </message>
  <message>
   <source>Their flags, with where they match</source>
   <translation>표시와 맞은 곳</translation>
  </message>
  <message>
   <source>How many there are, by topic</source>
   <translation>주제별 건수</translation>
  </message>
  <message>
   <source>CSV, for spreadsheets and programs</source>
   <translation>CSV, 스프레드시트와 프로그램용</translation>
  </message>
  <message>
   <source>XLSX workbook, for spreadsheets</source>
   <translation>XLSX 통합 문서, 스프레드시트용</translation>
  </message>
  <message>
   <source>JSON Lines, for programs</source>
   <translation>JSON Lines, 프로그램용</translation>
  </message>
  <message>
   <source>Parquet, for data tools</source>
   <translation>Parquet, 데이터 도구용</translation>
  </message>
  <message>
   <source>Hour</source>
   <translation>시간</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>주</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>달</translation>
  </message>
  <message>
   <source>UTC, with Z</source>
   <translation>UTC, Z 붙임</translation>
  </message>
  <message>
   <source>Your zone, with its offset</source>
   <translation>내 시간대, 시차 붙임</translation>
  </message>
  <message>
   <source>Your zone, as spreadsheets read dates</source>
   <translation>내 시간대, 스프레드시트가 읽는 날짜로</translation>
  </message>
  <message>
   <source>Use these columns</source>
   <translation>이 열 쓰기</translation>
  </message>
  <message>
   <source>Drag them into the order you want, or press Alt with ↑ or ↓; the file has them from left to right.</source>
   <translation>끌거나 Alt와 ↑ 또는 ↓로 순서를 바꿉니다. 파일에는 왼쪽부터 씁니다.</translation>
  </message>
  <message>
   <source>news sitemap</source>
   <translation>뉴스 사이트맵</translation>
  </message>
  <message>
   <source>Places looked at</source>
   <translation>살펴본 곳</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>중지</translation>
  </message>
  <message>
   <source>Feeds of this site</source>
   <translation>이 사이트의 피드</translation>
  </message>
  <message>
   <source>Looking for feeds: at most eight requests to this site …</source>
   <translation>피드를 찾는 중: 이 사이트에 최대 8번 요청합니다 …</translation>
  </message>
  <message>
   <source>{feeds} found. Tick what you want to follow:</source>
   <translation>{feeds}을(를) 찾았습니다. 구독할 것을 선택하세요:</translation>
  </message>
  <message>
   <source>no dates</source>
   <translation>날짜 없음</translation>
  </message>
  <message>
   <source>feed</source>
   <translation>피드</translation>
  </message>
  <message>
   <source>Without a title</source>
   <translation>제목 없음</translation>
  </message>
  <message>
   <source>Offer what was found so far</source>
   <translation>지금까지 찾은 것 보이기</translation>
  </message>
  <message>
   <source>{kind} · newest {when} · {items} · {address}</source>
   <translation>{kind} · 최신 {when} · {items} · {address}</translation>
  </message>
  <message>
   <source>{number} item</source>
   <translation>항목 {number}개</translation>
  </message>
  <message>
   <source>{number} items</source>
   <translation>항목 {number}개</translation>
  </message>
  <message>
   <source>No feed was found at this site.</source>
   <translation>이 사이트에서 피드를 찾지 못했습니다.</translation>
  </message>
  <message>
   <source>Wirewatch help</source>
   <translation>Wirewatch 도움말</translation>
  </message>
  <message>
   <source>Find in the help</source>
   <translation>도움말에서 찾기</translation>
  </message>
  <message>
   <source>Pages of the help</source>
   <translation>도움말 문서 목록</translation>
  </message>
  <message>
   <source>No page says that.</source>
   <translation>그런 말이 있는 문서가 없습니다.</translation>
  </message>
  <message>
   <source>Text of the page</source>
   <translation>문서 본문</translation>
  </message>
  <message>
   <source>Articles are judged by your topics as if they had been polled. They raise no alerts, and none is stored twice.</source>
   <translation>기사는 피드에서 받은 것처럼 주제에 따라 판정됩니다. 알림은 울리지 않으며, 두 번 저장되는 기사는 없습니다.</translation>
  </message>
  <message>
   <source>Rows that name their feed, as in Wirewatch's own exports, go back to it.</source>
   <translation>Wirewatch가 내보낸 파일처럼 피드 이름이 있는 줄은 그 피드로 돌아갑니다.</translation>
  </message>
  <message>
   <source>Choose the format; this file does not show it: {name}</source>
   <translation>형식을 선택하세요. 이 파일에서는 알 수 없습니다: {name}</translation>
  </message>
  <message>
   <source>Open the list of these rows</source>
   <translation>이 행들의 목록 열기</translation>
  </message>
  <message>
   <source>Go on in the background</source>
   <translation>백그라운드에서 계속</translation>
  </message>
  <message>
   <source>Import articles</source>
   <translation>기사 가져오기</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>가져오기</translation>
  </message>
  <message>
   <source>As each file shows</source>
   <translation>파일에 따라</translation>
  </message>
  <message>
   <source>Feed they are filed under</source>
   <translation>넣을 피드</translation>
  </message>
  <message>
   <source>the name of the file</source>
   <translation>파일 이름</translation>
  </message>
  <message>
   <source>How much is read</source>
   <translation>읽은 정도</translation>
  </message>
  <message>
   <source>Rows that were left out, or taken without their date</source>
   <translation>빠졌거나 날짜 없이 들어온 행</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>파일</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>피드</translation>
  </message>
  <message>
   <source>Waiting for the engine to begin …</source>
   <translation>시작을 기다리는 중 …</translation>
  </message>
  <message>
   <source>Import more</source>
   <translation>더 가져오기</translation>
  </message>
  <message>
   <source>Import the same files again: it goes on where it stopped.</source>
   <translation>같은 파일을 다시 가져오세요. 멈춘 곳에서 이어집니다.</translation>
  </message>
  <message>
   <source>All of them, with what they hold: {file}</source>
   <translation>내용을 포함한 전체: {file}</translation>
  </message>
  <message>
   <source>The import failed: {why}</source>
   <translation>가져오기에 실패했습니다: {why}</translation>
  </message>
  <message>
   <source>Import: {what}</source>
   <translation>가져오기: {what}</translation>
  </message>
  <message>
   <source>{share} % read.</source>
   <translation>{share} % 읽음.</translation>
  </message>
  <message>
   <source>Articles (*.jsonl *.ndjson *.json *.csv *.tsv *.parquet *.pq);;All files (*)</source>
   <translation>기사 (*.jsonl *.ndjson *.json *.csv *.tsv *.parquet *.pq);;모든 파일 (*)</translation>
  </message>
  <message>
   <source>Files to import</source>
   <translation>가져올 파일</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>파일 고르기…</translation>
  </message>
  <message>
   <source>Take the selected file off the list (Del)</source>
   <translation>고른 파일을 목록에서 빼기(Del)</translation>
  </message>
  <message>
   <source>format not known</source>
   <translation>알 수 없는 형식</translation>
  </message>
  <message>
   <source>Its events can then be compared with yours, and marked in charts. The file itself is not changed.</source>
   <translation>그 사건을 내 사건과 비교하고 차트에 표시할 수 있습니다. 파일은 바뀌지 않습니다.</translation>
  </message>
  <message>
   <source>Tables (*.csv *.tsv *.txt *.json *.jsonl);;All files (*)</source>
   <translation>표 (*.csv *.tsv *.txt *.json *.jsonl);;모든 파일 (*)</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>고르기…</translation>
  </message>
  <message>
   <source>Events as they are read</source>
   <translation>읽은 대로의 사건</translation>
  </message>
  <message>
   <source>Keep a reference table</source>
   <translation>참조 표 보관</translation>
  </message>
  <message>
   <source>Keep the table</source>
   <translation>표 보관</translation>
  </message>
  <message>
   <source>CSV or JSON, a row for each event or missile</source>
   <translation>CSV나 JSON, 사건이나 미사일마다 한 행</translation>
  </message>
  <message>
   <source>Rows and cells that were left out</source>
   <translation>빠진 행과 칸</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>구성</translation>
  </message>
  <message>
   <source>Each row is</source>
   <translation>한 행은</translation>
  </message>
  <message>
   <source>Looking at the file …</source>
   <translation>파일을 살펴보는 중 …</translation>
  </message>
  <message>
   <source>{events} of {file} is kept as {name}.</source>
   <translation>{file}의 {events}을(를) {name}(으)로 보관했습니다.</translation>
  </message>
  <message>
   <source>{events} of {file} are kept as {name}.</source>
   <translation>{file}의 {events}을(를) {name}(으)로 보관했습니다.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>제목</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>수치</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>장소</translation>
  </message>
  <message>
   <source>Days in figures</source>
   <translation>숫자 날짜</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>사건</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>빠진 것</translation>
  </message>
  <message>
   <source>{rows} were taken without a date, as theirs cannot be read.</source>
   <translation>날짜를 읽을 수 없어 {rows}을(를) 날짜 없이 가져왔습니다.</translation>
  </message>
  <message>
   <source>Whether {articles} match a topic is not known.</source>
   <translation>{articles}이(가) 주제에 맞는지는 알 수 없습니다.</translation>
  </message>
  <message>
   <source>Went on at line {line}, where an earlier import had stopped.</source>
   <translation>이전 가져오기가 멈춘 {line}번째 줄부터 이어서 했습니다.</translation>
  </message>
  <message>
   <source>{number} came back with other words and were kept as edited</source>
   <translation>{number}개는 다른 내용으로 다시 와서 수정본으로 보관함</translation>
  </message>
  <message>
   <source>{rows} was left out.</source>
   <translation>{rows}이(가) 제외되었습니다.</translation>
  </message>
  <message>
   <source>{rows} were left out.</source>
   <translation>{rows}이(가) 제외되었습니다.</translation>
  </message>
  <message>
   <source>{rows} was taken without a date, as theirs cannot be read.</source>
   <translation>날짜를 읽을 수 없어 {rows}을(를) 날짜 없이 가져왔습니다.</translation>
  </message>
  <message>
   <source>Whether {articles} matches a topic is not known.</source>
   <translation>{articles}이(가) 주제에 맞는지는 알 수 없습니다.</translation>
  </message>
  <message>
   <source>Stopped before the end.</source>
   <translation>끝나기 전에 멈췄습니다.</translation>
  </message>
  <message>
   <source>What was read stays in the archive; import the same files again to go on from there.</source>
   <translation>읽은 것은 보관함에 남습니다. 이어서 하려면 같은 파일을 다시 가져오세요.</translation>
  </message>
  <message>
   <source>{number} came back with other words and was kept as edited</source>
   <translation>{number}개는 다른 내용으로 다시 와서 수정본으로 보관함</translation>
  </message>
  <message>
   <source>No article added</source>
   <translation>추가된 기사 없음</translation>
  </message>
  <message>
   <source>{number} row</source>
   <translation>{number}행</translation>
  </message>
  <message>
   <source>{number} rows</source>
   <translation>{number}행</translation>
  </message>
  <message>
   <source>{articles} added</source>
   <translation>{articles} 추가됨</translation>
  </message>
  <message>
   <source>{number} known already</source>
   <translation>{number}개는 이미 있음</translation>
  </message>
  <message>
   <source>Delete {articles} from before {day} for good?

Kept in any case: {kept} articles ({starred} starred, {noted} with a note, {tagged} tagged, {flagged} flagged).
A backup is made first. The counts of days long past will be lower from then on.</source>
   <translation>{day} 이전의 {articles}을(를) 완전히 삭제할까요?

항상 남는 것: 기사 {kept}개 (별표 {starred}, 메모 {noted}, 태그 {tagged}, 표시 {flagged}).
먼저 백업을 만듭니다. 오래된 날짜의 집계는 그 뒤로 줄어듭니다.</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>Up to 100 MB</source>
   <translation>100MB까지</translation>
  </message>
  <message>
   <source>Up to 1 GB</source>
   <translation>1GB까지</translation>
  </message>
  <message>
   <source>Up to 10 GB</source>
   <translation>10GB까지</translation>
  </message>
  <message>
   <source>As long as the article</source>
   <translation>기사와 같이</translation>
  </message>
  <message>
   <source>1 year</source>
   <translation>1년</translation>
  </message>
  <message>
   <source>3 years</source>
   <translation>3년</translation>
  </message>
  <message>
   <source>10 years</source>
   <translation>10년</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>안 함</translation>
  </message>
  <message>
   <source>After 90 days</source>
   <translation>90일 뒤</translation>
  </message>
  <message>
   <source>After 1 year</source>
   <translation>1년 뒤</translation>
  </message>
  <message>
   <source>After 2 years</source>
   <translation>2년 뒤</translation>
  </message>
  <message>
   <source>After 5 years</source>
   <translation>5년 뒤</translation>
  </message>
  <message>
   <source>2 years</source>
   <translation>2년</translation>
  </message>
  <message>
   <source>5 years</source>
   <translation>5년</translation>
  </message>
  <message>
   <source>Older than</source>
   <translation>다음보다 오래된 것</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>삭제…</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>세는 중…</translation>
  </message>
  <message>
   <source>Delete old articles</source>
   <translation>오래된 기사 삭제</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>삭제</translation>
  </message>
  <message>
   <source>{articles} deleted.</source>
   <translation>{articles} 삭제됨.</translation>
  </message>
  <message>
   <source>Deleting, after a backup…</source>
   <translation>백업한 뒤 삭제하는 중…</translation>
  </message>
  <message>
   <source>Nothing was deleted.</source>
   <translation>아무것도 삭제하지 않았습니다.</translation>
  </message>
  <message>
   <source>Backup: {file}</source>
   <translation>백업: {file}</translation>
  </message>
  <message>
   <source>Nothing to delete: {number} articles are that old, all of them marked or flagged.</source>
   <translation>삭제할 것이 없습니다. 그렇게 오래된 기사 {number}건은 모두 표시가 있습니다.</translation>
  </message>
  <message>
   <source>this computer's</source>
   <translation>이 컴퓨터의 시간대</translation>
  </message>
  <message>
   <source>Like the system</source>
   <translation>시스템과 같게</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>밝게</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>어둡게</translation>
  </message>
  <message>
   <source>Off, no site is asked for it. On, each site you follow is asked once a month for its front page and its icon.</source>
   <translation>끄면 어떤 사이트에도 묻지 않습니다. 켜면 구독하는 사이트마다 한 달에 한 번 첫 화면과 아이콘을 받습니다.</translation>
  </message>
  <message>
   <source>The item of each flagged article with its time, address and SHA-256, for citing it. The oldest go first.</source>
   <translation>표시된 기사의 항목을 시각, 주소, SHA-256과 함께, 인용을 위해. 오래된 것부터 지웁니다.</translation>
  </message>
  <message>
   <source>Old articles that are not starred, noted, tagged or flagged: not unread any more, still found and counted.</source>
   <translation>별표, 메모, 태그, 표시가 없는 오래된 기사: 읽지 않음에서 빠지지만 검색되고 세어집니다.</translation>
  </message>
  <message>
   <source>Poll feeds by themselves</source>
   <translation>피드를 자동으로 확인</translation>
  </message>
  <message>
   <source>Show the icons of the sites beside their feeds</source>
   <translation>피드 옆에 사이트 아이콘 보이기</translation>
  </message>
  <message>
   <source>Closing the window leaves Wirewatch in the tray</source>
   <translation>창을 닫아도 Wirewatch를 트레이에 남기기</translation>
  </message>
  <message>
   <source>Mark CSV files as UTF-8 for spreadsheets (BOM)</source>
   <translation>스프레드시트를 위해 CSV에 UTF-8 표시(BOM)</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>환경 설정</translation>
  </message>
  <message>
   <source>none; as in http://proxy.example:3128 or socks5://me@…</source>
   <translation>없음; 예: http://proxy.example:3128 또는 socks5://me@…</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>모양</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>색</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>글자 크기</translation>
  </message>
  <message>
   <source>From the next start on.</source>
   <translation>다음 시작부터 적용됩니다.</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>시간대</translation>
  </message>
  <message>
   <source>Times and days are shown in this zone, from the next start on.</source>
   <translation>다음 시작부터 시각과 날짜를 이 시간대로 보입니다.</translation>
  </message>
  <message>
   <source>Polling</source>
   <translation>확인</translation>
  </message>
  <message>
   <source>At most every</source>
   <translation>최소 간격</translation>
  </message>
  <message>
   <source>Requests at once</source>
   <translation>동시 요청</translation>
  </message>
  <message>
   <source>To one server. One is polite; two is the most.</source>
   <translation>한 서버에. 하나가 예의 바르고, 둘이 최대입니다.</translation>
  </message>
  <message>
   <source>Kept in the system's keyring, never in a file.</source>
   <translation>파일이 아니라 시스템 키링에 보관합니다.</translation>
  </message>
  <message>
   <source>Alerts and window</source>
   <translation>알림과 창</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>차트</translation>
  </message>
  <message>
   <source>What is kept</source>
   <translation>보관하는 것</translation>
  </message>
  <message>
   <source>As fetched</source>
   <translation>받은 그대로</translation>
  </message>
  <message>
   <source>For how long</source>
   <translation>보관 기간</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>치워 두기</translation>
  </message>
  <message>
   <source>Delete older than</source>
   <translation>다음보다 오래된 것 삭제</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>보통</translation>
  </message>
  <message>
   <source>Closing the window leaves Wirewatch in the tray (this desktop has none)</source>
   <translation>창을 닫아도 트레이에 남기기(이 데스크톱에는 트레이가 없습니다)</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>내 데이터</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>폴더 열기</translation>
  </message>
  <message>
   <source>The proxy's password needs its user in the address, as in socks5://me@proxy.example:1080</source>
   <translation>프록시 비밀번호에는 주소에 사용자가 있어야 합니다. 예: socks5://me@proxy.example:1080</translation>
  </message>
  <message>
   <source>{number} px larger</source>
   <translation>{number}px 크게</translation>
  </message>
  <message>
   <source>{number} px smaller</source>
   <translation>{number}px 작게</translation>
  </message>
  <message>
   <source>Columns of the table, and what each is read as</source>
   <translation>표의 열과 각각 읽는 뜻</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>열</translation>
  </message>
  <message>
   <source>Read as</source>
   <translation>읽는 뜻</translation>
  </message>
  <message>
   <source>Some of what stands in it</source>
   <translation>내용 예</translation>
  </message>
  <message>
   <source>read as</source>
   <translation>읽는 뜻</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>읽지 않음</translation>
  </message>
  <message>
   <source>day</source>
   <translation>날</translation>
  </message>
  <message>
   <source>time of day</source>
   <translation>시각</translation>
  </message>
  <message>
   <source>launch or meeting</source>
   <translation>발사 또는 회담</translation>
  </message>
  <message>
   <source>who launched, or who met</source>
   <translation>쏜 쪽 또는 만난 쪽</translation>
  </message>
  <message>
   <source>class, such as SRBM</source>
   <translation>등급, 예: SRBM</translation>
  </message>
  <message>
   <source>named type</source>
   <translation>기종 이름</translation>
  </message>
  <message>
   <source>how many missiles</source>
   <translation>미사일 수</translation>
  </message>
  <message>
   <source>place</source>
   <translation>장소</translation>
  </message>
  <message>
   <source>latitude</source>
   <translation>위도</translation>
  </message>
  <message>
   <source>longitude</source>
   <translation>경도</translation>
  </message>
  <message>
   <source>latitude and longitude</source>
   <translation>위도와 경도</translation>
  </message>
  <message>
   <source>range in km</source>
   <translation>사거리(km)</translation>
  </message>
  <message>
   <source>apogee in km</source>
   <translation>최고 고도(km)</translation>
  </message>
  <message>
   <source>outcome</source>
   <translation>결과</translation>
  </message>
  <message>
   <source>title</source>
   <translation>제목</translation>
  </message>
  <message>
   <source>description</source>
   <translation>설명</translation>
  </message>
  <message>
   <source>As the columns show</source>
   <translation>열에 따라</translation>
  </message>
  <message>
   <source>CNS: North Korea missile tests, a row a missile</source>
   <translation>CNS: 북한 미사일 시험, 미사일마다 한 행</translation>
  </message>
  <message>
   <source>CSIS: provocations, figures in the description</source>
   <translation>CSIS: 도발, 설명에 수치</translation>
  </message>
  <message>
   <source>As the layout says</source>
   <translation>구성에 따라</translation>
  </message>
  <message>
   <source>one event</source>
   <translation>사건 하나</translation>
  </message>
  <message>
   <source>one missile</source>
   <translation>미사일 하나</translation>
  </message>
  <message>
   <source>As the column shows</source>
   <translation>열에 따라</translation>
  </message>
  <message>
   <source>28/5/2026: day first</source>
   <translation>28/5/2026: 날 먼저</translation>
  </message>
  <message>
   <source>5/28/2026: month first</source>
   <translation>5/28/2026: 달 먼저</translation>
  </message>
  <message>
   <source>range</source>
   <translation>사거리</translation>
  </message>
  <message>
   <source>apogee</source>
   <translation>최고 고도</translation>
  </message>
  <message>
   <source>layout</source>
   <translation>구성</translation>
  </message>
  <message>
   <source>The last 7 days</source>
   <translation>최근 7일</translation>
  </message>
  <message>
   <source>A report of {articles} is in {path}</source>
   <translation>{articles}에 대한 보고서가 {path}에 있습니다</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>열기</translation>
  </message>
  <message>
   <source>Report of a topic</source>
   <translation>주제 보고서</translation>
  </message>
  <message>
   <source>Write the report</source>
   <translation>보고서 쓰기</translation>
  </message>
  <message>
   <source>the newest </source>
   <translation>최신 </translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>주제</translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>기사</translation>
  </message>
  <message>
   <source>Write the report to</source>
   <translation>보고서를 쓸 곳</translation>
  </message>
  <message>
   <source>Writing …</source>
   <translation>쓰는 중 …</translation>
  </message>
  <message>
   <source>As the page shows it</source>
   <translation>화면에 보이는 대로</translation>
  </message>
  <message>
   <source>One page for a browser or a printer: chart, key figures, sources, articles and how it was counted.</source>
   <translation>브라우저나 인쇄용 한 쪽: 차트, 주요 수치, 출처, 기사, 세는 방법.</translation>
  </message>
  <message>
   <source>There is no topic yet; add one on the page Topics.</source>
   <translation>아직 주제가 없습니다. 주제 페이지에서 추가하십시오.</translation>
  </message>
  <message>
   <source>A backup takes the place of the whole archive, with its topics and settings. What was there is put aside, not deleted.</source>
   <translation>백업이 주제와 설정을 포함한 보관소 전체를 대신합니다. 있던 것은 지우지 않고 따로 둡니다.</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>파일 고르기…</translation>
  </message>
  <message>
   <source>Leave notifications and channels on</source>
   <translation>알림과 채널을 켜 둠</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>백업 복원</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>복원</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>백업</translation>
  </message>
  <message>
   <source>Choose a backup</source>
   <translation>백업 고르기</translation>
  </message>
  <message>
   <source>Backups (*.db);;All files (*)</source>
   <translation>백업 (*.db);;모든 파일 (*)</translation>
  </message>
  <message>
   <source>Looking through it…</source>
   <translation>살펴보는 중…</translation>
  </message>
  <message>
   <source>{number} topic</source>
   <translation>주제 {number}개</translation>
  </message>
  <message>
   <source>{number} topics</source>
   <translation>주제 {number}개</translation>
  </message>
  <message>
   <source>an archive, not made as a backup</source>
   <translation>백업으로 만들지 않은 보관소</translation>
  </message>
  <message>
   <source>It holds no settings that can be used; yours stay.</source>
   <translation>쓸 수 있는 설정이 없어 지금 설정을 그대로 둡니다.</translation>
  </message>
  <message>
   <source>It was made on another machine, or does not say where: until you say so, nobody is notified.</source>
   <translation>다른 컴퓨터에서 만들었거나 어디서 만들었는지 모릅니다. 켜기 전에는 아무에게도 알리지 않습니다.</translation>
  </message>
  <message>
   <source>Notifications are off until you switch them on in the preferences.</source>
   <translation>알림은 환경설정에서 켤 때까지 꺼져 있습니다.</translation>
  </message>
  <message>
   <source>made {when} by Wirewatch {version}</source>
   <translation>{when} Wirewatch {version}이(가) 만듦</translation>
  </message>
  <message>
   <source>The backup holds: {held}; {made}.</source>
   <translation>백업 내용: {held}; {made}.</translation>
  </message>
  <message>
   <source>The backup of {articles} is back.</source>
   <translation>{articles} 백업을 되돌렸습니다.</translation>
  </message>
  <message>
   <source>the newest of {when}</source>
   <translation>최신 {when}</translation>
  </message>
  <message>
   <source>In its place now: nothing that can be read ({why}).</source>
   <translation>지금 그 자리: 읽을 수 있는 것 없음({why}).</translation>
  </message>
  <message>
   <source>In its place now: {held}. This archive is put aside in the same folder, not deleted.</source>
   <translation>지금 그 자리: {held}. 이 보관소는 지우지 않고 같은 폴더에 치워 둡니다.</translation>
  </message>
  <message>
   <source>It also holds {files}.</source>
   <translation>{files}도 들어 있습니다.</translation>
  </message>
  <message>
   <source>The archive that was there is kept as {file}.</source>
   <translation>이전 보관소는 {file}에 남아 있습니다.</translation>
  </message>
  <message>
   <source>Back as well: {files}.</source>
   <translation>함께 되돌림: {files}.</translation>
  </message>
  <message>
   <source>What sends or writes by itself waits for your word under other names: {files}.</source>
   <translation>스스로 보내거나 쓰는 것은 다른 이름으로 확인을 기다립니다: {files}.</translation>
  </message>
  <message>
   <source>{feeds} may need the password again.</source>
   <translation>{feeds}에 비밀번호가 다시 필요할 수 있습니다.</translation>
  </message>
  <message>
   <source>{feeds} may need a secret header again.</source>
   <translation>{feeds}에 비밀 헤더가 다시 필요할 수 있습니다.</translation>
  </message>
  <message>
   <source>No export is made again and again yet. Choose “Every day” or “Every week” when you export a list.</source>
   <translation>아직 되풀이하는 내보내기가 없습니다. 목록을 내보낼 때 “매일”이나 “매주”를 고르세요.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>언제</translation>
  </message>
  <message>
   <source>Last made</source>
   <translation>마지막</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>다음</translation>
  </message>
  <message>
   <source>How it went</source>
   <translation>결과</translation>
  </message>
  <message>
   <source>Scheduled exports</source>
   <translation>예약 내보내기</translation>
  </message>
  <message>
   <source>Run now</source>
   <translation>지금 실행</translation>
  </message>
  <message>
   <source>It is made no more; its files stay</source>
   <translation>더 만들지 않으며 파일은 남습니다</translation>
  </message>
  <message>
   <source>Not made yet</source>
   <translation>아직 만들지 않음</translation>
  </message>
  <message>
   <source>{lines} written to {file}</source>
   <translation>{file}에 {lines} 씀</translation>
  </message>
  <message>
   <source>Failed {when}: {why}</source>
   <translation>{when} 실패: {why}</translation>
  </message>
  <message>
   <source>{view} as {format}</source>
   <translation>{view}, {format} 형식</translation>
  </message>
  <message>
   <source>Writing {name} …</source>
   <translation>{name} 쓰는 중 …</translation>
  </message>
  <message>
   <source>{lines} in {file}</source>
   <translation>{file}에 {lines}</translation>
  </message>
  <message>
   <source>Everything can be changed later. Each feed is asked politely, only as often as it has news.</source>
   <translation>모두 나중에 바꿀 수 있습니다. 각 피드에는 새 소식이 있을 만한 때에만 조심스럽게 묻습니다.</translation>
  </message>
  <message>
   <source>Poll them at once</source>
   <translation>바로 확인</translation>
  </message>
  <message>
   <source>What should Wirewatch watch?</source>
   <translation>Wirewatch가 무엇을 지켜볼까요?</translation>
  </message>
  <message>
   <source>Start watching</source>
   <translation>지켜보기 시작</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>나중에</translation>
  </message>
  <message>
   <source>Feeds by region</source>
   <translation>지역별 피드</translation>
  </message>
  <message>
   <source>{feeds} added; not added: {why}</source>
   <translation>{feeds} 추가됨; 추가되지 않음: {why}</translation>
  </message>
  <message>
   <source>headlines only</source>
   <translation>제목만</translation>
  </message>
  <message>
   <source>followed already</source>
   <translation>이미 구독 중</translation>
  </message>
  <message>
   <source>Where the news comes from</source>
   <translation>뉴스를 받을 곳</translation>
  </message>
  <message>
   <source>What to look for</source>
   <translation>찾을 것</translation>
  </message>
  <message>
   <source>Topics of your own: Topics page, “New topic”.</source>
   <translation>내 주제: 주제 화면의 “새 주제”.</translation>
  </message>
  <message>
   <source>{number} feed to add</source>
   <translation>피드 {number}개 추가</translation>
  </message>
  <message>
   <source>{number} feeds to add</source>
   <translation>피드 {number}개 추가</translation>
  </message>
  <message>
   <source>No feed to add</source>
   <translation>추가할 피드 없음</translation>
  </message>
  <message>
   <source>The engine could not be started: {why}. You can read the archive; nothing new arrives.</source>
   <translation>엔진을 시작할 수 없습니다: {why}. 보관함은 읽을 수 있지만 새 기사는 오지 않습니다.</translation>
  </message>
  <message>
   <source>{why}. You can go on reading; nothing new arrives and nothing can be changed.</source>
   <translation>{why}. 계속 읽을 수 있지만 새 기사가 오지 않고 변경할 수 없습니다.</translation>
  </message>
  <message>
   <source>Flags the articles that match your topics, shows why, and counts them honestly.</source>
   <translation>주제에 맞는 기사를 표시하고, 이유를 보여 주고, 정직하게 셉니다.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>다시 시도</translation>
  </message>
  <message>
   <source>Start it again</source>
   <translation>다시 시작</translation>
  </message>
  <message>
   <source>See the result</source>
   <translation>결과 보기</translation>
  </message>
  <message>
   <source>About Wirewatch</source>
   <translation>Wirewatch 정보</translation>
  </message>
  <message>
   <source>Import OPML</source>
   <translation>OPML 가져오기</translation>
  </message>
  <message>
   <source>OPML (*.opml *.xml);;All files (*)</source>
   <translation>OPML (*.opml *.xml);;모든 파일 (*)</translation>
  </message>
  <message>
   <source>Nothing was imported.</source>
   <translation>아무것도 가져오지 않았습니다.</translation>
  </message>
  <message>
   <source>Your data: {folder}</source>
   <translation>데이터 위치: {folder}</translation>
  </message>
  <message>
   <source>Nothing was imported: {why}</source>
   <translation>아무것도 가져오지 않았습니다: {why}</translation>
  </message>
  <message>
   <source>{day}, {time} UTC</source>
   <translation>{day} {time} UTC</translation>
  </message>
  <message>
   <source>Quit Wirewatch</source>
   <translation>Wirewatch 끝내기</translation>
  </message>
  <message>
   <source>{changes} is not saved yet.</source>
   <translation>{changes}이(가) 아직 저장되지 않았습니다.</translation>
  </message>
  <message>
   <source>{changes} are not saved yet.</source>
   <translation>{changes}이(가) 아직 저장되지 않았습니다.</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>버리기</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>머무르기</translation>
  </message>
  <message>
   <source>{number} change</source>
   <translation>변경 {number}건</translation>
  </message>
  <message>
   <source>{number} changes</source>
   <translation>변경 {number}건</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>닫기</translation>
  </message>
  <message>
   <source> or </source>
   <translation> 또는 </translation>
  </message>
  <message>
   <source>&amp;Use the repaired query</source>
   <translation>고친 검색식 사용(&amp;U)</translation>
  </message>
  <message>
   <source>Back to the &amp;list</source>
   <translation>목록으로 돌아가기(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Stop counting</source>
   <translation>세기 중지(&amp;S)</translation>
  </message>
  <message>
   <source>Sho&amp;w the chosen clause in the topic</source>
   <translation>선택한 절을 주제에서 보기(&amp;W)</translation>
  </message>
  <message>
   <source>Show in the topic</source>
   <translation>주제에서 보기</translation>
  </message>
  <message>
   <source>Show the chosen clause where it stands in the topic's query</source>
   <translation>선택한 절을 주제의 검색식 안 그 자리에서 보여 줍니다</translation>
  </message>
  <message>
   <source>Sa&amp;ve note</source>
   <translation>메모 저장(&amp;V)</translation>
  </message>
  <message>
   <source>Save note</source>
   <translation>메모 저장</translation>
  </message>
  <message>
   <source>Copy details of what was &amp;fetched</source>
   <translation>가져온 것의 세부 정보 복사(&amp;F)</translation>
  </message>
  <message>
   <source>Time, address, redirects and SHA-256</source>
   <translation>시각, 주소, 리디렉션, SHA-256</translation>
  </message>
  <message>
   <source>Copy the text as fe&amp;tched</source>
   <translation>가져온 그대로 텍스트 복사(&amp;T)</translation>
  </message>
  <message>
   <source>Copy text</source>
   <translation>본문 복사</translation>
  </message>
  <message>
   <source>Save what was fet&amp;ched as…</source>
   <translation>가져온 것을 다른 이름으로 저장(&amp;C)…</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>다른 이름으로 저장…</translation>
  </message>
  <message>
   <source>The bytes as they were fetched</source>
   <translation>받은 그대로의 바이트</translation>
  </message>
  <message>
   <source>&amp;Open its first article</source>
   <translation>첫 기사 열기(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Make one event of those chosen</source>
   <translation>선택한 것을 하나의 사건으로 합치기(&amp;M)</translation>
  </message>
  <message>
   <source>Make one event</source>
   <translation>한 사건으로 묶기</translation>
  </message>
  <message>
   <source>Choose two events or more in the list: they are one and the same</source>
   <translation>목록에서 같은 사건을 둘 이상 고르세요</translation>
  </message>
  <message>
   <source>Make an e&amp;vent of its own of the chosen articles</source>
   <translation>선택한 기사를 별도 사건으로 만들기(&amp;V)</translation>
  </message>
  <message>
   <source>Make an event of its own</source>
   <translation>따로 한 사건으로</translation>
  </message>
  <message>
   <source>Choose articles in the list of articles first: they are another event than the rest</source>
   <translation>먼저 목록에서 나머지와 다른 사건인 기사를 고르세요</translation>
  </message>
  <message>
   <source>&amp;Accept what this source says</source>
   <translation>이 출처의 내용 승인(&amp;A)</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>받아들이기</translation>
  </message>
  <message>
   <source>&amp;Correct what this source says…</source>
   <translation>이 출처의 내용 정정(&amp;C)…</translation>
  </message>
  <message>
   <source>Correct…</source>
   <translation>고치기…</translation>
  </message>
  <message>
   <source>&amp;Reject what this source says</source>
   <translation>이 출처의 내용 거부(&amp;R)</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>물리치기</translation>
  </message>
  <message>
   <source>&amp;Take back what you said of it</source>
   <translation>판정 취소(&amp;T)</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>되돌리기</translation>
  </message>
  <message>
   <source>&amp;Open the article at these words</source>
   <translation>이 문구에서 기사 열기(&amp;O)</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>열기</translation>
  </message>
  <message>
   <source>Show the article with these words chosen</source>
   <translation>이 말이 있는 기사 보기</translation>
  </message>
  <message>
   <source>Show &amp;whole range</source>
   <translation>전체 범위 보기(&amp;W)</translation>
  </message>
  <message>
   <source>Show whole range</source>
   <translation>전체 기간 보기</translation>
  </message>
  <message>
   <source>Undo zooming and panning</source>
   <translation>확대와 이동 되돌리기</translation>
  </message>
  <message>
   <source>&amp;Keep this view…</source>
   <translation>이 보기 보관(&amp;K)…</translation>
  </message>
  <message>
   <source>Export as &amp;picture (PNG)…</source>
   <translation>그림(PNG)으로 내보내기(&amp;P)…</translation>
  </message>
  <message>
   <source>Export as &amp;drawing (SVG)…</source>
   <translation>도형(SVG)으로 내보내기(&amp;D)…</translation>
  </message>
  <message>
   <source>Export as docu&amp;ment (PDF)…</source>
   <translation>문서(PDF)로 내보내기(&amp;M)…</translation>
  </message>
  <message>
   <source>Export the &amp;numbers (CSV)…</source>
   <translation>숫자(CSV) 내보내기(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Copy the picture</source>
   <translation>그림 복사(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Remove the chosen topic</source>
   <translation>선택한 주제 제거(&amp;R)</translation>
  </message>
  <message>
   <source>Remove the chosen topic and its flags; articles stay</source>
   <translation>고른 주제와 표시를 제거; 기사는 남습니다</translation>
  </message>
  <message>
   <source>&amp;Import topics from a file…</source>
   <translation>파일에서 주제 가져오기(&amp;I)…</translation>
  </message>
  <message>
   <source>E&amp;xport all topics to a file…</source>
   <translation>모든 주제를 파일로 내보내기(&amp;X)…</translation>
  </message>
  <message>
   <source>&amp;Discard changes</source>
   <translation>변경 사항 버리기(&amp;D)</translation>
  </message>
  <message>
   <source>Apply &amp;fix</source>
   <translation>수정 적용(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Alert rule of the topic…</source>
   <translation>주제의 알림 규칙(&amp;A)…</translation>
  </message>
  <message>
   <source>Alert rule …</source>
   <translation>알림 규칙 …</translation>
  </message>
  <message>
   <source>When, of which articles, how often and where to be told</source>
   <translation>언제, 어떤 기사를, 얼마나 자주, 어디로 알릴지</translation>
  </message>
  <message>
   <source>&amp;See what saving would change</source>
   <translation>저장하면 바뀔 것 보기(&amp;S)</translation>
  </message>
  <message>
   <source>See them</source>
   <translation>보기</translation>
  </message>
  <message>
   <source>Show the articles that would be added or dropped</source>
   <translation>더해지거나 빠질 기사 보기</translation>
  </message>
  <message>
   <source>Stop &amp;trying it</source>
   <translation>시험 중지(&amp;T)</translation>
  </message>
  <message>
   <source>Stop trying it on the archive</source>
   <translation>보관소에서 시험하기 중지</translation>
  </message>
  <message>
   <source>Stop &amp;counting</source>
   <translation>세기 중지(&amp;C)</translation>
  </message>
  <message>
   <source>Stop counting; what was counted by then is shown</source>
   <translation>세기 중지; 그때까지 센 것을 보입니다</translation>
  </message>
  <message>
   <source>Stop f&amp;lagging the archive</source>
   <translation>보관함 표시 중지(&amp;L)</translation>
  </message>
  <message>
   <source>The topic stays saved; older articles keep the flags they had</source>
   <translation>주제는 저장된 채로 있고, 오래된 기사는 표시를 그대로 유지합니다</translation>
  </message>
  <message>
   <source>Sho&amp;w all articles that match</source>
   <translation>일치하는 모든 기사 보기(&amp;W)</translation>
  </message>
  <message>
   <source>Show all of them</source>
   <translation>모두 보기</translation>
  </message>
  <message>
   <source>The chosen article &amp;belongs</source>
   <translation>선택한 기사는 해당함(&amp;B)</translation>
  </message>
  <message>
   <source>Belongs</source>
   <translation>속함</translation>
  </message>
  <message>
   <source>The chosen article belongs to the topic</source>
   <translation>선택한 기사는 이 주제에 해당합니다</translation>
  </message>
  <message>
   <source>The chosen article does &amp;not belong</source>
   <translation>선택한 기사는 해당하지 않음(&amp;N)</translation>
  </message>
  <message>
   <source>Does not belong</source>
   <translation>속하지 않음</translation>
  </message>
  <message>
   <source>The chosen article does not belong to the topic</source>
   <translation>선택한 기사는 이 주제에 해당하지 않습니다</translation>
  </message>
  <message>
   <source>Take back what you said of the article</source>
   <translation>기사에 대한 판정 취소</translation>
  </message>
  <message>
   <source>Nothing is said of the chosen article</source>
   <translation>고른 기사의 판정을 지웁니다</translation>
  </message>
  <message>
   <source>Show what was &amp;marked</source>
   <translation>판정한 것 보기(&amp;M)</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>표시</translation>
  </message>
  <message>
   <source>Bring this &amp;version back</source>
   <translation>이 버전 되살리기(&amp;V)</translation>
  </message>
  <message>
   <source>Fla&amp;g the older articles now</source>
   <translation>이전 기사를 지금 표시(&amp;G)</translation>
  </message>
  <message>
   <source>Flag them now</source>
   <translation>지금 표시</translation>
  </message>
  <message>
   <source>Flag the archive with the newest version</source>
   <translation>최신 버전으로 보관소 표시</translation>
  </message>
  <message>
   <source>&amp;Poll the selected feeds now</source>
   <translation>선택한 피드 지금 가져오기(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Edit the selected feeds…</source>
   <translation>선택한 피드 편집(&amp;E)…</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>편집…</translation>
  </message>
  <message>
   <source>Set the folder, interval and more of the selected feeds at once</source>
   <translation>고른 피드의 폴더, 간격 등을 한꺼번에 설정</translation>
  </message>
  <message>
   <source>&amp;Remove the selected feeds</source>
   <translation>선택한 피드 제거(&amp;R)</translation>
  </message>
  <message>
   <source>Stop following the selected feeds</source>
   <translation>선택한 피드를 더 이상 구독하지 않습니다</translation>
  </message>
  <message>
   <source>Show the &amp;articles of the feed</source>
   <translation>이 피드의 기사 보기(&amp;A)</translation>
  </message>
  <message>
   <source>Show its articles</source>
   <translation>이 피드의 기사 보기</translation>
  </message>
  <message>
   <source>&amp;Save the settings of the feed</source>
   <translation>피드 설정 저장(&amp;S)</translation>
  </message>
  <message>
   <source>Save changes</source>
   <translation>변경 저장</translation>
  </message>
  <message>
   <source>&amp;Discard changes of the settings</source>
   <translation>설정 변경 버리기(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Trust the certificate</source>
   <translation>인증서 신뢰(&amp;T)</translation>
  </message>
  <message>
   <source>Trust this certificate</source>
   <translation>이 인증서 신뢰</translation>
  </message>
  <message>
   <source>Trust the certificate no &amp;longer</source>
   <translation>인증서 신뢰 취소(&amp;L)</translation>
  </message>
  <message>
   <source>Trust it no longer</source>
   <translation>더는 신뢰하지 않기</translation>
  </message>
  <message>
   <source>E&amp;xport feeds as OPML…</source>
   <translation>피드를 OPML로 내보내기(&amp;X)…</translation>
  </message>
  <message>
   <source>&amp;Mark all as seen</source>
   <translation>모두 확인함으로 표시(&amp;M)</translation>
  </message>
  <message>
   <source>Send a &amp;test notification</source>
   <translation>시험 알림 보내기(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Channels…</source>
   <translation>채널(&amp;C)…</translation>
  </message>
  <message>
   <source>Snooze for an &amp;hour</source>
   <translation>한 시간 동안 미루기(&amp;H)</translation>
  </message>
  <message>
   <source>Snooze for four hours</source>
   <translation>네 시간 동안 미루기</translation>
  </message>
  <message>
   <source>Snooze until t&amp;omorrow at 7</source>
   <translation>내일 7시까지 미루기(&amp;O)</translation>
  </message>
  <message>
   <source>Tell me again now</source>
   <translation>지금 다시 알리기</translation>
  </message>
  <message>
   <source>{source} and {number} other</source>
   <translation>{source} 외 {number}곳</translation>
  </message>
  <message>
   <source>{source} and {number} others</source>
   <translation>{source} 외 {number}곳</translation>
  </message>
  <message>
   <source>each new story</source>
   <translation>새 이야기마다</translation>
  </message>
  <message>
   <source>mentions too</source>
   <translation>언급도</translation>
  </message>
  <message>
   <source>bursts too</source>
   <translation>급증도</translation>
  </message>
  <message>
   <source>at any hour</source>
   <translation>언제든</translation>
  </message>
  <message>
   <source>from {number} publishers on</source>
   <translation>매체 {number}곳부터</translation>
  </message>
  <message>
   <source>only from {names}</source>
   <translation>{names}에서만</translation>
  </message>
  <message>
   <source>and when nothing came for {number} hours</source>
   <translation>{number}시간 동안 없을 때도</translation>
  </message>
  <message>
   <source>quiet on {days}</source>
   <translation>조용한 날 {days}</translation>
  </message>
  <message>
   <source>unobtrusive</source>
   <translation>조용히</translation>
  </message>
  <message>
   <source>urgent</source>
   <translation>긴급</translation>
  </message>
  <message>
   <source>through {names}</source>
   <translation>{names}(으)로</translation>
  </message>
  <message>
   <source>a digest every hour at {minutes} minutes past</source>
   <translation>매시 {minutes}분에 요약</translation>
  </message>
  <message>
   <source>a digest every day at {time}</source>
   <translation>매일 {time}에 요약</translation>
  </message>
  <message>
   <source>a digest every {day} at {time}</source>
   <translation>매주 {day} {time}에 요약</translation>
  </message>
  <message>
   <source>quiet {time}</source>
   <translation>조용한 시간 {time}</translation>
  </message>
  <message>
   <source>the alert list only</source>
   <translation>알림 목록만</translation>
  </message>
  <message>
   <source>Desktop notifications are off (Preferences); alerts are listed here all the same.</source>
   <translation>데스크톱 알림이 꺼져 있습니다(환경 설정). 알림은 여기에 그대로 나옵니다.</translation>
  </message>
  <message>
   <source>Alerts, newest first; Enter opens what an alert is about</source>
   <translation>알림, 최신순; Enter로 해당 내용을 엽니다</translation>
  </message>
  <message>
   <source>No alert yet</source>
   <translation>아직 알림이 없습니다</translation>
  </message>
  <message>
   <source>When an article matches a topic whose alerts are on, a desktop notification appears and a line stands here. A test shows whether notifications reach your desktop.</source>
   <translation>알림이 켜진 주제에 맞는 기사가 오면 데스크톱 알림이 뜨고 여기에 한 줄이 남습니다. 시험으로 알림이 오는지 볼 수 있습니다.</translation>
  </message>
  <message>
   <source>Sending a test notification …</source>
   <translation>시험 알림을 보내는 중 …</translation>
  </message>
  <message>
   <source>The test notification was sent.</source>
   <translation>시험 알림을 보냈습니다.</translation>
  </message>
  <message>
   <source>Send a test notification</source>
   <translation>시험 알림 보내기</translation>
  </message>
  <message>
   <source>Choose topics</source>
   <translation>주제 고르기</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>모든 종류</translation>
  </message>
  <message>
   <source>Articles and stories</source>
   <translation>기사와 이야기</translation>
  </message>
  <message>
   <source>Summaries and digests</source>
   <translation>모음과 요약</translation>
  </message>
  <message>
   <source>Bursts and silence</source>
   <translation>급증과 침묵</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>피드</translation>
  </message>
  <message>
   <source>Tests</source>
   <translation>시험</translation>
  </message>
  <message>
   <source>Kind of alerts</source>
   <translation>알림 종류</translation>
  </message>
  <message>
   <source>More</source>
   <translation>더 보기</translation>
  </message>
  <message>
   <source>Alerts of</source>
   <translation>알림 범위</translation>
  </message>
  <message>
   <source>Not seen yet</source>
   <translation>아직 보지 않음</translation>
  </message>
  <message>
   <source>Alerts</source>
   <translation>알림</translation>
  </message>
  <message>
   <source>{number} not seen yet</source>
   <translation>아직 보지 않음 {number}건</translation>
  </message>
  <message>
   <source>Alert</source>
   <translation>알림</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>기사</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>모음</translation>
  </message>
  <message>
   <source>Burst</source>
   <translation>급증</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>침묵</translation>
  </message>
  <message>
   <source>unseen: </source>
   <translation>보지 않음: </translation>
  </message>
  <message>
   <source>{number} articles are too many to sort by that; narrow the list to {most}</source>
   <translation>기사 {number}개는 정렬하기에 너무 많습니다. {most}개 이하로 좁히십시오</translation>
  </message>
  <message>
   <source>Not counted: the query cannot be understood</source>
   <translation>세지 않음: 검색식을 이해할 수 없습니다</translation>
  </message>
  <message>
   <source>unread: </source>
   <translation>읽지 않음: </translation>
  </message>
  <message>
   <source>{number} copy</source>
   <translation>사본 {number}건</translation>
  </message>
  <message>
   <source>{number} copies</source>
   <translation>사본 {number}건</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>제목 없음</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>별표</translation>
  </message>
  <message>
   <source>undated, seen {when}</source>
   <translation>날짜 없음, {when} 봄</translation>
  </message>
  <message>
   <source>This article is no longer in the archive</source>
   <translation>이 기사는 더 이상 보관소에 없습니다</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>수정됨</translation>
  </message>
  <message>
   <source>topics: {names}</source>
   <translation>주제: {names}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>출처</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>주제</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>사본</translation>
  </message>
  <message>
   <source>Tab takes the first</source>
   <translation>Tab으로 첫 항목 선택</translation>
  </message>
  <message>
   <source>Add a filter</source>
   <translation>필터 추가</translation>
  </message>
  <message>
   <source>Add {filter}</source>
   <translation>{filter} 추가</translation>
  </message>
  <message>
   <source>Tag articles</source>
   <translation>기사에 태그 달기</translation>
  </message>
  <message>
   <source>{articles} starred</source>
   <translation>{articles} 별표함</translation>
  </message>
  <message>
   <source>{articles} unstarred</source>
   <translation>{articles} 별표 뗌</translation>
  </message>
  <message>
   <source>Tag for {articles} (-tag takes it away)</source>
   <translation>{articles}에 달 태그(-태그는 떼기)</translation>
  </message>
  <message>
   <source>{articles} tagged {tag}</source>
   <translation>{articles}에 {tag} 태그를 붙임</translation>
  </message>
  <message>
   <source>{articles} untagged {tag}</source>
   <translation>{articles}에서 {tag} 태그를 뗌</translation>
  </message>
  <message>
   <source>{articles} marked as unread</source>
   <translation>{articles}을(를) 읽지 않음으로 표시함</translation>
  </message>
  <message>
   <source>{articles} marked as read</source>
   <translation>{articles} 읽음으로 표시함</translation>
  </message>
  <message>
   <source>Everything in this list is read already</source>
   <translation>이 목록은 이미 모두 읽었습니다</translation>
  </message>
  <message>
   <source>No further unread article here</source>
   <translation>더 읽지 않은 기사가 없습니다</translation>
  </message>
  <message>
   <source>No further flagged article here</source>
   <translation>더 표시된 기사가 없습니다</translation>
  </message>
  <message>
   <source>No earlier flagged article here</source>
   <translation>앞에 표시된 기사가 없습니다</translation>
  </message>
  <message>
   <source>English</source>
   <translation>영어</translation>
  </message>
  <message>
   <source>German</source>
   <translation>독일어</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>한국어</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>일본어</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>중국어</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>러시아어</translation>
  </message>
  <message>
   <source>French</source>
   <translation>프랑스어</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>스페인어</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>아랍어</translation>
  </message>
  <message>
   <source>Italian</source>
   <translation>이탈리아어</translation>
  </message>
  <message>
   <source>Portuguese</source>
   <translation>포르투갈어</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>우크라이나어</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation>폴란드어</translation>
  </message>
  <message>
   <source>Turkish</source>
   <translation>터키어</translation>
  </message>
  <message>
   <source>Persian</source>
   <translation>페르시아어</translation>
  </message>
  <message>
   <source>Hebrew</source>
   <translation>히브리어</translation>
  </message>
  <message>
   <source>Hindi</source>
   <translation>힌디어</translation>
  </message>
  <message>
   <source>Vietnamese</source>
   <translation>베트남어</translation>
  </message>
  <message>
   <source>Indonesian</source>
   <translation>인도네시아어</translation>
  </message>
  <message>
   <source>Dutch</source>
   <translation>네덜란드어</translation>
  </message>
  <message>
   <source>Swedish</source>
   <translation>스웨덴어</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>최신순</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>오래된 것부터</translation>
  </message>
  <message>
   <source>By source</source>
   <translation>출처순</translation>
  </message>
  <message>
   <source>By title</source>
   <translation>제목순</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>순서</translation>
  </message>
  <message>
   <source>Number of articles</source>
   <translation>기사 수</translation>
  </message>
  <message>
   <source>Stop counting</source>
   <translation>세기 중지</translation>
  </message>
  <message>
   <source>Keep this search</source>
   <translation>이 검색 보관</translation>
  </message>
  <message>
   <source>Articles in this list, at least</source>
   <translation>이 목록의 기사, 적어도</translation>
  </message>
  <message>
   <source>Articles in this list</source>
   <translation>이 목록의 기사</translation>
  </message>
  <message>
   <source>Most relevant: the best of the newest 2,000 that match</source>
   <translation>관련도순: 맞는 최신 2,000건 가운데 가장 좋은 것</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>기간</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>필터</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>세는 중</translation>
  </message>
  <message>
   <source>Not counted: the list could not be read to its end</source>
   <translation>세지 못함: 목록을 끝까지 읽을 수 없었습니다</translation>
  </message>
  <message>
   <source>All topics</source>
   <translation>모든 주제</translation>
  </message>
  <message>
   <source>Flagged</source>
   <translation>표시됨</translation>
  </message>
  <message>
   <source>All languages</source>
   <translation>모든 언어</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>모든 때</translation>
  </message>
  <message>
   <source>Read or unread</source>
   <translation>읽음/읽지 않음</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>읽지 않음</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>별표</translation>
  </message>
  <message>
   <source>Most relevant first</source>
   <translation>관련도순</translation>
  </message>
  <message>
   <source>{told}; counting goes on</source>
   <translation>{told}; 계속 세는 중</translation>
  </message>
  <message>
   <source>both words, in any order; * stands for any ending</source>
   <translation>두 낱말, 순서 무관; *는 아무 끝이나</translation>
  </message>
  <message>
   <source>these words side by side</source>
   <translation>나란히 놓인 낱말</translation>
  </message>
  <message>
   <source>close to each other; AND, OR and NOT in capitals</source>
   <translation>서로 가까이; AND, OR, NOT은 대문자로</translation>
  </message>
  <message>
   <source>words of one field only</source>
   <translation>한 항목의 낱말만</translation>
  </message>
  <message>
   <source>also read, flagged, tagged, edited, archived, undated, backfill, flood</source>
   <translation>read, flagged, tagged, edited, archived, undated, backfill, flood도 됨</translation>
  </message>
  <message>
   <source>your own tags and notes</source>
   <translation>내 태그와 메모</translation>
  </message>
  <message>
   <source>flagged for a topic; with level:mention mentions count too</source>
   <translation>주제에 표시된 것; level:mention이면 언급도 포함</translation>
  </message>
  <message>
   <source>what is said of the feed</source>
   <translation>피드에 관한 것</translation>
  </message>
  <message>
   <source>days; also date:2026-05 and date:2026-05-01..2026-05-07</source>
   <translation>날짜; date:2026-05와 date:2026-05-01..2026-05-07도 됨</translation>
  </message>
  <message>
   <source>a minus leaves out</source>
   <translation>빼기는 제외</translation>
  </message>
  <message>
   <source>Searching articles</source>
   <translation>기사 검색</translation>
  </message>
  <message>
   <source>Words and filters stand in one line, and all of them hold.</source>
   <translation>낱말과 필터를 한 줄에 쓰며, 모두 적용됩니다.</translation>
  </message>
  <message>
   <source>Published {when}</source>
   <translation>발행 {when}</translation>
  </message>
  <message>
   <source>No date given</source>
   <translation>날짜 없음</translation>
  </message>
  <message>
   <source>↑ {number} new</source>
   <translation>↑ 새 기사 {number}건</translation>
  </message>
  <message>
   <source>{articles}: go to the top</source>
   <translation>{articles}: 맨 위로</translation>
  </message>
  <message>
   <source>{number} new article</source>
   <translation>새 기사 {number}건</translation>
  </message>
  <message>
   <source>{number} new articles</source>
   <translation>새 기사 {number}건</translation>
  </message>
  <message>
   <source>First seen {when}</source>
   <translation>처음 본 때 {when}</translation>
  </message>
  <message>
   <source>Topics: {names}</source>
   <translation>주제: {names}</translation>
  </message>
  <message>
   <source>No articles yet</source>
   <translation>아직 기사가 없습니다</translation>
  </message>
  <message>
   <source>Articles stand here as soon as a feed was read: newest first, with the words that matched your topics marked.</source>
   <translation>피드를 읽으면 기사가 여기에 나옵니다. 새 기사가 먼저이고, 주제에 맞은 낱말이 표시됩니다.</translation>
  </message>
  <message>
   <source>No article matches</source>
   <translation>맞는 기사가 없습니다</translation>
  </message>
  <message>
   <source>Nothing in the archive fits the query and the filters above.</source>
   <translation>보관소에 위 검색식과 필터에 맞는 것이 없습니다.</translation>
  </message>
  <message>
   <source>Choose feeds</source>
   <translation>피드 고르기</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>모든 필터 지우기</translation>
  </message>
  <message>
   <source>Search: missile AND (launch* OR fired), title:summit, is:starred, after:7d</source>
   <translation>검색: missile AND (launch* OR fired), title:summit, is:starred, after:7d</translation>
  </message>
  <message>
   <source>Search articles</source>
   <translation>기사 검색</translation>
  </message>
  <message>
   <source>What can be typed here</source>
   <translation>여기에 쓸 수 있는 것</translation>
  </message>
  <message>
   <source>What can be typed here: words and filters</source>
   <translation>여기에 쓸 수 있는 것: 낱말과 필터</translation>
  </message>
  <message>
   <source>at most {number} an hour</source>
   <translation>한 시간에 최대 {number}건</translation>
  </message>
  <message>
   <source>at most {number} a day</source>
   <translation>하루에 최대 {number}건</translation>
  </message>
  <message>
   <source>at most {number} a week</source>
   <translation>한 주에 최대 {number}건</translation>
  </message>
  <message>
   <source>at most {number} a month</source>
   <translation>한 달에 최대 {number}건</translation>
  </message>
  <message>
   <source>at most {number} a year</source>
   <translation>한 해에 최대 {number}건</translation>
  </message>
  <message>
   <source>Articles in this list over time</source>
   <translation>이 목록의 시간별 기사</translation>
  </message>
  <message>
   <source>Left and right go through it, Shift chooses several, Enter lists these days, Escape all times</source>
   <translation>왼쪽과 오른쪽으로 이동, Shift로 여럿 선택, Enter로 그 날들, Esc로 전체 기간</translation>
  </message>
  <message>
   <source>articles</source>
   <translation>기사</translation>
  </message>
  <message>
   <source>unread articles</source>
   <translation>읽지 않은 기사</translation>
  </message>
  <message>
   <source>starred articles</source>
   <translation>별표 기사</translation>
  </message>
  <message>
   <source>flagged articles</source>
   <translation>표시된 기사</translation>
  </message>
  <message>
   <source>unread starred articles</source>
   <translation>읽지 않은 별표 기사</translation>
  </message>
  <message>
   <source>unread flagged articles</source>
   <translation>읽지 않은 표시된 기사</translation>
  </message>
  <message>
   <source>starred flagged articles</source>
   <translation>별표가 있는 표시된 기사</translation>
  </message>
  <message>
   <source>unread starred flagged articles</source>
   <translation>읽지 않은, 별표가 있는 표시된 기사</translation>
  </message>
  <message>
   <source>24 hours</source>
   <translation>24시간</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7일</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30일</translation>
  </message>
  <message>
   <source>All articles</source>
   <translation>모든 기사</translation>
  </message>
  <message>
   <source>the start</source>
   <translation>처음</translation>
  </message>
  <message>
   <source>now</source>
   <translation>지금</translation>
  </message>
  <message>
   <source>a feed that was removed</source>
   <translation>제거된 피드</translation>
  </message>
  <message>
   <source>{articles} flagged for {topics}</source>
   <translation>{topics}(으)로 표시된 {articles}</translation>
  </message>
  <message>
   <source>{articles}: all of them, and those of each topic</source>
   <translation>{articles}: 전체와 주제별</translation>
  </message>
  <message>
   <source>{articles}. The other filters of the list do not apply to counts</source>
   <translation>{articles}. 목록의 다른 필터는 집계에 적용되지 않습니다</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} – {last}</translation>
  </message>
  <message>
   <source>in {languages}</source>
   <translation>언어: {languages}</translation>
  </message>
  <message>
   <source>matching “{query}”</source>
   <translation>“{query}”에 맞는 것</translation>
  </message>
  <message>
   <source>from {feeds}</source>
   <translation>출처: {feeds}</translation>
  </message>
  <message>
   <source>from the folder {folder}</source>
   <translation>폴더: {folder}</translation>
  </message>
  <message>
   <source>{number} others</source>
   <translation>다른 {number}개</translation>
  </message>
  <message>
   <source>last {time}</source>
   <translation>최근 {time}</translation>
  </message>
  <message>
   <source>No topic to chart yet</source>
   <translation>아직 차트로 볼 주제가 없습니다</translation>
  </message>
  <message>
   <source>A topic says in words what to look for. Once there is one, this page shows how often it was in the news, a bar a day, and every bar opens its articles.</source>
   <translation>주제는 무엇을 찾을지 말로 적은 것입니다. 주제가 있으면 이 화면이 뉴스에 얼마나 자주 나왔는지 하루 한 막대로 보이고, 막대를 누르면 기사가 열립니다.</translation>
  </message>
  <message>
   <source>Drawing …</source>
   <translation>그리는 중 …</translation>
  </message>
  <message>
   <source>The numbers of the chart; Enter opens the articles of a cell</source>
   <translation>차트의 수; Enter로 칸의 기사를 엽니다</translation>
  </message>
  <message>
   <source>Chart</source>
   <translation>차트</translation>
  </message>
  <message>
   <source>Click a bar to open its articles; the wheel zooms, dragging pans</source>
   <translation>막대를 누르면 기사; 휠로 확대; 끌어서 이동</translation>
  </message>
  <message>
   <source>There is no chart to export yet.</source>
   <translation>아직 내보낼 차트가 없습니다.</translation>
  </message>
  <message>
   <source>Make a topic</source>
   <translation>주제 만들기</translation>
  </message>
  <message>
   <source>Tick a topic to see its chart</source>
   <translation>주제를 표시하면 차트가 보입니다</translation>
  </message>
  <message>
   <source>Topic or source</source>
   <translation>주제 또는 출처</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>예상</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>점수</translation>
  </message>
  <message>
   <source>Known from</source>
   <translation>근거</translation>
  </message>
  <message>
   <source>Publishers</source>
   <translation>매체</translation>
  </message>
  <message>
   <source>A burst is a day (or an hour, or a week) with at least three articles, at least twice as many as expected, and further from that than chance explains; a silence is one over with far fewer, while feeds answered. What is expected comes from the 56 days before; at least 14 of them must have been listened to.</source>
   <translation>급증은 기사가 셋 이상이고 예상의 두 배 이상이며 우연으로 보기 어려운 날(또는 시간, 주)입니다. 침묵은 피드가 응답하는데도 기사가 훨씬 적은 때입니다. 예상은 앞선 56일에서 나오며 그 가운데 14일 이상을 들었어야 합니다.</translation>
  </message>
  <message>
   <source>Tick "Mark bursts and silences" and count articles by hours, days or weeks to see what stands out.</source>
   <translation>“급증과 침묵 표시”를 켜고 기사를 시간, 날, 주로 세면 두드러진 것이 보입니다.</translation>
  </message>
  <message>
   <source>{kind}: {articles} on {topic} where {expected} were expected</source>
   <translation>{kind}: {topic}에 {articles}, 예상 {expected}건</translation>
  </message>
  <message>
   <source>{bursts} are marked, held against the {asked} days before, of which {days} could be used.</source>
   <translation>{bursts} 표시, 앞선 {asked}일과 비교했으며 그 가운데 {days}일을 쓸 수 있었습니다.</translation>
  </message>
  <message>
   <source>{kind}: {articles} from {source} where {expected} were expected</source>
   <translation>{kind}: {source}에서 {articles}, 예상 {expected}건</translation>
  </message>
  <message>
   <source>{bursts} is marked, held against the {asked} days before, of which {days} could be used.</source>
   <translation>{bursts} 표시, 앞선 {asked}일과 비교했으며 그 가운데 {days}일을 쓸 수 있었습니다.</translation>
  </message>
  <message>
   <source>Bursts and silences; Enter opens the articles of one</source>
   <translation>급증과 침묵; Enter로 기사를 엽니다</translation>
  </message>
  <message>
   <source>No burst or silence in this range</source>
   <translation>이 기간에 급증이나 침묵이 없습니다</translation>
  </message>
  <message>
   <source>{number} burst</source>
   <translation>급증 {number}건</translation>
  </message>
  <message>
   <source>{number} bursts</source>
   <translation>급증 {number}건</translation>
  </message>
  <message>
   <source>{number} silence</source>
   <translation>침묵 {number}건</translation>
  </message>
  <message>
   <source>{number} silences</source>
   <translation>침묵 {number}건</translation>
  </message>
  <message>
   <source> and </source>
   <translation>, </translation>
  </message>
  <message>
   <source>Week of {day}</source>
   <translation>{day} 주간</translation>
  </message>
  <message>
   <source>{number} of {all} days</source>
   <translation>{all}일 중 {number}일</translation>
  </message>
  <message>
   <source>Last 24 hours</source>
   <translation>최근 24시간</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>최근 7일</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>최근 30일</translation>
  </message>
  <message>
   <source>Last 90 days</source>
   <translation>최근 90일</translation>
  </message>
  <message>
   <source>Last year</source>
   <translation>지난 1년</translation>
  </message>
  <message>
   <source>Last 5 years</source>
   <translation>최근 5년</translation>
  </message>
  <message>
   <source>From … to …</source>
   <translation>기간 지정 …</translation>
  </message>
  <message>
   <source>Share of all articles</source>
   <translation>전체 기사 중 비율</translation>
  </message>
  <message>
   <source>Stories (copies once)</source>
   <translation>이야기(사본은 한 번)</translation>
  </message>
  <message>
   <source>Events told of</source>
   <translation>다룬 사건</translation>
  </message>
  <message>
   <source>Articles, stories and events</source>
   <translation>기사, 이야기, 사건</translation>
  </message>
  <message>
   <source>Not taken apart</source>
   <translation>나누지 않음</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>매체</translation>
  </message>
  <message>
   <source>Kind of feed</source>
   <translation>피드 종류</translation>
  </message>
  <message>
   <source>Country of the feed</source>
   <translation>피드의 나라</translation>
  </message>
  <message>
   <source>Family of publishers</source>
   <translation>매체 계열</translation>
  </message>
  <message>
   <source>None</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>Over 3 bars</source>
   <translation>막대 3개</translation>
  </message>
  <message>
   <source>Over 7 bars</source>
   <translation>막대 7개</translation>
  </message>
  <message>
   <source>Over 28 bars</source>
   <translation>막대 28개</translation>
  </message>
  <message>
   <source>The time before</source>
   <translation>바로 앞 기간</translation>
  </message>
  <message>
   <source>A year before</source>
   <translation>1년 전</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>자동</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>세는 것</translation>
  </message>
  <message>
   <source>From</source>
   <translation>부터</translation>
  </message>
  <message>
   <source>To, that day included</source>
   <translation>끝(그날 포함)</translation>
  </message>
  <message>
   <source>One bar for each</source>
   <translation>막대 하나의 길이</translation>
  </message>
  <message>
   <source>Draw as</source>
   <translation>그리는 방식</translation>
  </message>
  <message>
   <source>Take apart by</source>
   <translation>나누기 기준</translation>
  </message>
  <message>
   <source>Shows the twelve largest parts of the first ticked topic, and the rest together</source>
   <translation>처음 표시한 주제에서 가장 큰 열둘과 나머지 합을 보입니다</translation>
  </message>
  <message>
   <source>Moving average</source>
   <translation>이동 평균</translation>
  </message>
  <message>
   <source>Lay over it</source>
   <translation>겹쳐 보기</translation>
  </message>
  <message>
   <source>A dashed line shows the same number of bars of an earlier time</source>
   <translation>점선은 앞선 시기의 같은 수의 막대를 보입니다</translation>
  </message>
  <message>
   <source>Add up over time</source>
   <translation>시간에 따라 누적</translation>
  </message>
  <message>
   <source>Mark bursts and silences</source>
   <translation>급증과 침묵 표시</translation>
  </message>
  <message>
   <source>Mark events</source>
   <translation>사건 표시</translation>
  </message>
  <message>
   <source>Marks launches and meetings that articles tell of, and those of your reference tables</source>
   <translation>기사와 참조 표에 나온 발사와 회담을 표시합니다</translation>
  </message>
  <message>
   <source>Marks what holds far more, or far fewer, articles than the weeks before it let expect</source>
   <translation>앞선 몇 주로 예상한 것보다 기사가 훨씬 많거나 적은 것을 표시합니다</translation>
  </message>
  <message>
   <source>Stacked bars</source>
   <translation>누적 막대</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>선</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>영역</translation>
  </message>
  <message>
   <source>{events} marked, {number} of them from {tables}.</source>
   <translation>{events} 표시, 그 가운데 {number}건은 {tables}에서.</translation>
  </message>
  <message>
   <source>{number} event is</source>
   <translation>사건 {number}건</translation>
  </message>
  <message>
   <source>{number} events are</source>
   <translation>사건 {number}건</translation>
  </message>
  <message>
   <source> and {number} more</source>
   <translation> 외 {number}건</translation>
  </message>
  <message>
   <source>{events} marked.</source>
   <translation>{events} 표시.</translation>
  </message>
  <message>
   <source>Stories</source>
   <translation>이야기</translation>
  </message>
  <message>
   <source>publisher</source>
   <translation>매체</translation>
  </message>
  <message>
   <source>kind of feed</source>
   <translation>피드 종류</translation>
  </message>
  <message>
   <source>country of the feed</source>
   <translation>피드의 나라</translation>
  </message>
  <message>
   <source>what is counted</source>
   <translation>세는 것</translation>
  </message>
  <message>
   <source>family of publishers</source>
   <translation>매체 계열</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>폴더</translation>
  </message>
  <message>
   <source>language</source>
   <translation>언어</translation>
  </message>
  <message>
   <source>All others</source>
   <translation>나머지</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>알 수 없음</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>설정</translation>
  </message>
  <message>
   <source>The picture could not be written to {path}: {why}.</source>
   <translation>그림을 {path}에 저장할 수 없습니다: {why}.</translation>
  </message>
  <message>
   <source>Chart of articles by topic over time</source>
   <translation>시간별 주제별 기사 차트</translation>
  </message>
  <message>
   <source>Left, right, Home and End choose a bar, Enter opens its articles, plus and minus zoom. The Table tab holds the same numbers.</source>
   <translation>왼쪽, 오른쪽, Home, End로 막대를 고르고 Enter로 기사를 열며 더하기와 빼기로 확대합니다. 표 탭에 같은 수가 있습니다.</translation>
  </message>
  <message>
   <source>PNG picture (*.png)</source>
   <translation>PNG 그림 (*.png)</translation>
  </message>
  <message>
   <source>SVG drawing (*.svg)</source>
   <translation>SVG 도안 (*.svg)</translation>
  </message>
  <message>
   <source>PDF document (*.pdf)</source>
   <translation>PDF 문서 (*.pdf)</translation>
  </message>
  <message>
   <source>CSV table (*.csv)</source>
   <translation>CSV 표 (*.csv)</translation>
  </message>
  <message>
   <source>Export the chart</source>
   <translation>차트 내보내기</translation>
  </message>
  <message>
   <source>The chart is in the clipboard</source>
   <translation>차트를 클립보드에 복사했습니다</translation>
  </message>
  <message>
   <source>The chart is in {path}</source>
   <translation>차트를 {path}에 저장했습니다</translation>
  </message>
  <message>
   <source>The numbers are in {path}</source>
   <translation>수치를 {path}에 저장했습니다</translation>
  </message>
  <message>
   <source>before you followed these feeds: only what they still listed</source>
   <translation>이 피드를 구독하기 전: 그때까지 남아 있던 것만</translation>
  </message>
  <message>
   <source>Wirewatch was not running or had no network</source>
   <translation>Wirewatch가 실행되지 않았거나 네트워크가 없었음</translation>
  </message>
  <message>
   <source>feeds did not answer</source>
   <translation>피드가 응답하지 않음</translation>
  </message>
  <message>
   <source>items were missed between two visits</source>
   <translation>두 번의 확인 사이에 항목을 놓침</translation>
  </message>
  <message>
   <source>feeds brought nothing new for far longer than usual</source>
   <translation>피드에 평소보다 훨씬 오래 새것이 없음</translation>
  </message>
  <message>
   <source>filled by a first poll or an import</source>
   <translation>첫 확인이나 가져오기로 채워짐</translation>
  </message>
  <message>
   <source>filled by undated articles that came in then</source>
   <translation>그때 들어온 날짜 없는 기사로 채워짐</translation>
  </message>
  <message>
   <source>{number} publisher</source>
   <translation>매체 {number}곳</translation>
  </message>
  <message>
   <source>{number} publishers</source>
   <translation>매체 {number}곳</translation>
  </message>
  <message>
   <source>{number} story</source>
   <translation>이야기 {number}건</translation>
  </message>
  <message>
   <source>{number} stories</source>
   <translation>이야기 {number}건</translation>
  </message>
  <message>
   <source>{part} of {articles}</source>
   <translation>{articles} 가운데 {part}</translation>
  </message>
  <message>
   <source>feeds were listened to for {share} % of it</source>
   <translation>그 가운데 {share}%만 피드를 들음</translation>
  </message>
  <message>
   <source>week of {day}</source>
   <translation>{day}부터 한 주</translation>
  </message>
  <message>
   <source>Listened to</source>
   <translation>들은 비율</translation>
  </message>
  <message>
   <source>Laid over it</source>
   <translation>겹쳐 본 것</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>가져옴</translation>
  </message>
  <message>
   <source>before you followed</source>
   <translation>구독 전</translation>
  </message>
  <message>
   <source>not listened</source>
   <translation>듣지 않음</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>보기</translation>
  </message>
  <message>
   <source>Charts that you keep by name</source>
   <translation>이름을 붙여 보관하는 차트</translation>
  </message>
  <message>
   <source>Keep this view</source>
   <translation>이 보기 보관</translation>
  </message>
  <message>
   <source>Its name</source>
   <translation>이름</translation>
  </message>
  <message>
   <source>This chart is kept as {name}.</source>
   <translation>이 차트를 {name}(으)로 보관했습니다.</translation>
  </message>
  <message>
   <source>The view {name} was deleted.</source>
   <translation>보기 {name}을(를) 삭제했습니다.</translation>
  </message>
  <message>
   <source>feeds were listened to for less than half of the time</source>
   <translation>절반 미만의 시간만 피드를 들음</translation>
  </message>
  <message>
   <source>{what} an hour</source>
   <translation>시간당 {what}</translation>
  </message>
  <message>
   <source>{what} a day</source>
   <translation>하루 {what}</translation>
  </message>
  <message>
   <source>{what} a week</source>
   <translation>주간 {what}</translation>
  </message>
  <message>
   <source>{what} a month</source>
   <translation>월간 {what}</translation>
  </message>
  <message>
   <source>One bar an hour: smaller ones would be too many to tell apart.</source>
   <translation>막대 하나가 한 시간: 더 작으면 너무 많아 구별되지 않습니다.</translation>
  </message>
  <message>
   <source>One bar a day: smaller ones would be too many to tell apart.</source>
   <translation>막대 하나가 하루: 더 작으면 너무 많아 구별되지 않습니다.</translation>
  </message>
  <message>
   <source>One bar a week: smaller ones would be too many to tell apart.</source>
   <translation>막대 하나가 한 주: 더 작으면 너무 많아 구별되지 않습니다.</translation>
  </message>
  <message>
   <source>One bar a month: smaller ones would be too many to tell apart.</source>
   <translation>막대 하나가 한 달: 더 작으면 너무 많아 구별되지 않습니다.</translation>
  </message>
  <message>
   <source>{number} bar is</source>
   <translation>막대 {number}개</translation>
  </message>
  <message>
   <source>{number} bars are</source>
   <translation>막대 {number}개</translation>
  </message>
  <message>
   <source>Baseline: {asked} days asked, {usable} usable.</source>
   <translation>기준: {asked}일 확인, {usable}일 쓸 수 있음.</translation>
  </message>
  <message>
   <source>No articles</source>
   <translation>기사 없음</translation>
  </message>
  <message>
   <source>topic</source>
   <translation>주제</translation>
  </message>
  <message>
   <source>The line is the mean of {number} bars, less those that are shaded.</source>
   <translation>선은 음영을 뺀 막대 {number}개의 평균입니다.</translation>
  </message>
  <message>
   <source>Counted by the time of publication, or of arrival where that is unknown; what a first poll or an import brought is counted too, but need not be complete.</source>
   <translation>발행 시각으로, 모르면 들어온 시각으로 셉니다. 첫 확인이나 가져오기로 들어온 것도 세지만 빠진 것이 있을 수 있습니다.</translation>
  </message>
  <message>
   <source>{number} bar</source>
   <translation>막대 {number}개</translation>
  </message>
  <message>
   <source>{number} bars</source>
   <translation>막대 {number}개</translation>
  </message>
  <message>
   <source>{what}, by {apart}: {range}</source>
   <translation>{what}, {apart}별: {range}</translation>
  </message>
  <message>
   <source>One topic</source>
   <translation>주제 하나</translation>
  </message>
  <message>
   <source>The line is the mean of {number} bars.</source>
   <translation>선은 막대 {number}개의 평균입니다.</translation>
  </message>
  <message>
   <source>Each bar adds up all before it.</source>
   <translation>막대마다 앞의 모든 것을 더합니다.</translation>
  </message>
  <message>
   <source>The newest part, paler or dotted, is not over yet.</source>
   <translation>흐리거나 점선인 최신 부분은 아직 끝나지 않았습니다.</translation>
  </message>
  <message>
   <source>An article that matches several topics counts in each.</source>
   <translation>여러 주제에 맞는 기사는 각각에 셉니다.</translation>
  </message>
  <message>
   <source>Made-up data.</source>
   <translation>가상 데이터.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>{value} in the time laid over it</source>
   <translation>겹쳐 본 기간에는 {value}</translation>
  </message>
  <message>
   <source>{bars} shaded and left out of baselines: {why}.</source>
   <translation>{bars} 빗금, 기준에서 제외: {why}.</translation>
  </message>
  <message>
   <source>{bars} shown, {usable} usable.</source>
   <translation>{bars} 보임, {usable}개 쓸 수 있음.</translation>
  </message>
  <message>
   <source>{topic} (version {version})</source>
   <translation>{topic}(버전 {version})</translation>
  </message>
  <message>
   <source>{topics} at a time: the first that are ticked.</source>
   <translation>한 번에 {topics}: 먼저 표시한 것.</translation>
  </message>
  <message>
   <source>Dashed: the same number of bars from {day} on.</source>
   <translation>점선: {day}부터 같은 수의 막대.</translation>
  </message>
  <message>
   <source>{bars} shaded, {why}.</source>
   <translation>{bars} 빗금, {why}.</translation>
  </message>
  <message>
   <source>{zone} time</source>
   <translation>{zone} 시간</translation>
  </message>
  <message>
   <source>Please note before you go on:</source>
   <translation>계속하기 전에 알아 두세요:</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>그만두기</translation>
  </message>
  <message>
   <source>… and {feeds}</source>
   <translation>… 그리고 {feeds}</translation>
  </message>
  <message>
   <source>{number} more such feed</source>
   <translation>그런 피드 {number}개 더</translation>
  </message>
  <message>
   <source>{number} more such feeds</source>
   <translation>그런 피드 {number}개 더</translation>
  </message>
  <message>
   <source>Articles that tell of one launch or one meeting are put together here after each poll: a line an event, with what each source says of it, word for word. Where sources disagree you see who says what, and your word wins over the program's.</source>
   <translation>같은 발사나 회담을 다룬 기사를 확인할 때마다 여기에 묶습니다. 사건마다 한 줄에 각 출처의 말을 그대로 보입니다. 출처가 서로 다르면 누가 무엇을 말했는지 보이고, 프로그램보다 사용자의 판단이 앞섭니다.</translation>
  </message>
  <message>
   <source>No event of this kind and time. Choose others above to see more.</source>
   <translation>이 종류와 시기의 사건이 없습니다. 위에서 다르게 고르세요.</translation>
  </message>
  <message>
   <source>Launches and meetings</source>
   <translation>발사와 회담</translation>
  </message>
  <message>
   <source>Launches</source>
   <translation>발사</translation>
  </message>
  <message>
   <source>Meetings</source>
   <translation>회담</translation>
  </message>
  <message>
   <source>All events</source>
   <translation>모든 사건</translation>
  </message>
  <message>
   <source>Events, the last day first; below, what sources say of the chosen one</source>
   <translation>사건, 최근 날짜순; 아래는 고른 사건에 대한 출처의 말</translation>
  </message>
  <message>
   <source>No event yet</source>
   <translation>아직 사건이 없습니다</translation>
  </message>
  <message>
   <source>Kind of events</source>
   <translation>사건 종류</translation>
  </message>
  <message>
   <source>Time of events</source>
   <translation>사건 시기</translation>
  </message>
  <message>
   <source>Events of</source>
   <translation>사건 범위</translation>
  </message>
  <message>
   <source>{number} article to be read yet</source>
   <translation>읽을 기사 {number}건</translation>
  </message>
  <message>
   <source>{number} articles to be read yet</source>
   <translation>읽을 기사 {number}건</translation>
  </message>
  <message>
   <source>Show articles</source>
   <translation>기사 보기</translation>
  </message>
  <message>
   <source>the newest {events}</source>
   <translation>최신 {events}</translation>
  </message>
  <message>
   <source>Accepted: {value}</source>
   <translation>받아들임: {value}</translation>
  </message>
  <message>
   <source>Corrected: {value}</source>
   <translation>고침: {value}</translation>
  </message>
  <message>
   <source>Rejected: {value}</source>
   <translation>물리침: {value}</translation>
  </message>
  <message>
   <source>Taken back; what the program read counts: {value}</source>
   <translation>되돌림; 프로그램이 읽은 값을 씁니다: {value}</translation>
  </message>
  <message>
   <source>{number} article is</source>
   <translation>기사 {number}건은</translation>
  </message>
  <message>
   <source>{number} articles are</source>
   <translation>기사 {number}건은</translation>
  </message>
  <message>
   <source>{number} events are one now, whatever comes</source>
   <translation>앞으로도 사건 {number}건은 하나입니다</translation>
  </message>
  <message>
   <source>{articles} an event of their own now</source>
   <translation>{articles} 이제 따로 한 사건입니다</translation>
  </message>
  <message>
   <source>What each source says, a row a field; the words stand beside</source>
   <translation>출처마다의 말, 항목마다 한 행; 원문은 옆에</translation>
  </message>
  <message>
   <source>How figures changed; Enter opens the article that told it so</source>
   <translation>수치의 변화; Enter로 그렇게 전한 기사를 엽니다</translation>
  </message>
  <message>
   <source>Articles of the event; Enter opens one</source>
   <translation>사건의 기사; Enter로 엽니다</translation>
  </message>
  <message>
   <source>What sources say</source>
   <translation>출처가 말하는 것</translation>
  </message>
  <message>
   <source>all sources</source>
   <translation>모든 출처</translation>
  </message>
  <message>
   <source>Told</source>
   <translation>전한 것</translation>
  </message>
  <message>
   <source>By</source>
   <translation>전한 곳</translation>
  </message>
  <message>
   <source>No source tells a fact of this event that can be read by rule.</source>
   <translation>규칙으로 읽을 수 있는 사실을 전한 출처가 없습니다.</translation>
  </message>
  <message>
   <source>{field}: {source}</source>
   <translation>{field}: {source}</translation>
  </message>
  <message>
   <source>Changes ({number})</source>
   <translation>바뀐 것 ({number})</translation>
  </message>
  <message>
   <source>Articles ({number})</source>
   <translation>기사 ({number})</translation>
  </message>
  <message>
   <source>All sources</source>
   <translation>모든 출처</translation>
  </message>
  <message>
   <source>, differs from what most say</source>
   <translation>, 대부분과 다름</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>물리침</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>사건</translation>
  </message>
  <message>
   <source>Key facts</source>
   <translation>주요 사실</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>언급 없음</translation>
  </message>
  <message>
   <source>The first article came on {time}.</source>
   <translation>첫 기사는 {time}에 왔습니다.</translation>
  </message>
  <message>
   <source>No article tells the day.</source>
   <translation>날짜를 전한 기사가 없습니다.</translation>
  </message>
  <message>
   <source>Who says it, and in which words; Enter opens the article there</source>
   <translation>누가 어떤 말로 전했는지; Enter로 기사의 그곳을 엽니다</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>값</translation>
  </message>
  <message>
   <source>Said by</source>
   <translation>말한 곳</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>낱말</translation>
  </message>
  <message>
   <source>Launch</source>
   <translation>발사</translation>
  </message>
  <message>
   <source>Meeting</source>
   <translation>회담</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>기타</translation>
  </message>
  <message>
   <source>Launched by</source>
   <translation>발사 주체</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>수</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>등급</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>종류</translation>
  </message>
  <message>
   <source>Launched from</source>
   <translation>발사 장소</translation>
  </message>
  <message>
   <source>Came down</source>
   <translation>낙하 지점</translation>
  </message>
  <message>
   <source>Economic zone</source>
   <translation>경제 수역</translation>
  </message>
  <message>
   <source>Range</source>
   <translation>사거리</translation>
  </message>
  <message>
   <source>Greatest height</source>
   <translation>최고 고도</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>속도</translation>
  </message>
  <message>
   <source>Flight time</source>
   <translation>비행 시간</translation>
  </message>
  <message>
   <source>Outcome, as claimed</source>
   <translation>결과(주장)</translation>
  </message>
  <message>
   <source>Reaction</source>
   <translation>반응</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>누구</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>상태</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>형식</translation>
  </message>
  <message>
   <source>inside</source>
   <translation>안</translation>
  </message>
  <message>
   <source>outside</source>
   <translation>밖</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>예정</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>진행 중</translation>
  </message>
  <message>
   <source>held</source>
   <translation>열림</translation>
  </message>
  <message>
   <source>called off</source>
   <translation>취소됨</translation>
  </message>
  <message>
   <source>two sides</source>
   <translation>양자</translation>
  </message>
  <message>
   <source>several sides</source>
   <translation>다자</translation>
  </message>
  <message>
   <source>success</source>
   <translation>성공</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>실패</translation>
  </message>
  <message>
   <source>intercepted</source>
   <translation>요격됨</translation>
  </message>
  <message>
   <source>range {value}</source>
   <translation>사거리 {value}</translation>
  </message>
  <message>
   <source>height {value}</source>
   <translation>고도 {value}</translation>
  </message>
  <message>
   <source>{value} the economic zone</source>
   <translation>경제 수역 {value}</translation>
  </message>
  <message>
   <source>number {value}</source>
   <translation>수 {value}</translation>
  </message>
  <message>
   <source>You accepted it.</source>
   <translation>받아들인 값입니다.</translation>
  </message>
  <message>
   <source>You corrected it; the program read “{machine}”.</source>
   <translation>고친 값입니다. 프로그램은 “{machine}”(으)로 읽었습니다.</translation>
  </message>
  <message>
   <source>You rejected it.</source>
   <translation>물리친 값입니다.</translation>
  </message>
  <message>
   <source>hypersonic missile</source>
   <translation>극초음속 미사일</translation>
  </message>
  <message>
   <source>cruise missile</source>
   <translation>순항 미사일</translation>
  </message>
  <message>
   <source>anti-ship missile</source>
   <translation>대함 미사일</translation>
  </message>
  <message>
   <source>surface-to-air missile</source>
   <translation>지대공 미사일</translation>
  </message>
  <message>
   <source>anti-satellite missile</source>
   <translation>위성 요격 미사일</translation>
  </message>
  <message>
   <source>anti-tank missile</source>
   <translation>대전차 미사일</translation>
  </message>
  <message>
   <source>ballistic missile</source>
   <translation>탄도 미사일</translation>
  </message>
  <message>
   <source>short-range missile</source>
   <translation>단거리 미사일</translation>
  </message>
  <message>
   <source>medium-range missile</source>
   <translation>중거리 미사일</translation>
  </message>
  <message>
   <source>long-range missile</source>
   <translation>장거리 미사일</translation>
  </message>
  <message>
   <source>surface-to-surface missile</source>
   <translation>지대지 미사일</translation>
  </message>
  <message>
   <source>air-to-ground missile</source>
   <translation>공대지 미사일</translation>
  </message>
  <message>
   <source>space launch vehicle</source>
   <translation>우주 발사체</translation>
  </message>
  <message>
   <source>rocket</source>
   <translation>로켓</translation>
  </message>
  <message>
   <source>projectile</source>
   <translation>발사체</translation>
  </message>
  <message>
   <source>missile</source>
   <translation>미사일</translation>
  </message>
  <message>
   <source>Said again as {value} {unit}, which is {km} km.</source>
   <translation>{value} {unit}(으)로도 적혀 있으며 {km}km입니다.</translation>
  </message>
  <message>
   <source>Said again as {value} {unit}, but that is {km} km: the text contradicts itself.</source>
   <translation>{value} {unit}(으)로도 적혀 있지만 {km}km라 본문이 서로 맞지 않습니다.</translation>
  </message>
  <message>
   <source>{speaker}, as {source} has it</source>
   <translation>{speaker}, {source} 인용</translation>
  </message>
  <message>
   <source>{articles} in {stories} from {publishers}</source>
   <translation>{publishers}, {stories}, {articles}</translation>
  </message>
  <message>
   <source>{number} independent publisher</source>
   <translation>독립 매체 {number}곳</translation>
  </message>
  <message>
   <source>{number} independent publishers</source>
   <translation>독립 매체 {number}곳</translation>
  </message>
  <message>
   <source>N</source>
   <translation>N</translation>
  </message>
  <message>
   <source>S</source>
   <translation>S</translation>
  </message>
  <message>
   <source>E</source>
   <translation>E</translation>
  </message>
  <message>
   <source>W</source>
   <translation>W</translation>
  </message>
  <message>
   <source>{now}, not {before}</source>
   <translation>{now}, 이전 {before}</translation>
  </message>
  <message>
   <source>mach {number}</source>
   <translation>마하 {number}</translation>
  </message>
  <message>
   <source>{first} – {day} {month} {year}</source>
   <translation>{year}년 {month} {first}–{day}일</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n}분</translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n}초</translation>
  </message>
  <message>
   <source>No feed yet</source>
   <translation>아직 피드가 없습니다</translation>
  </message>
  <message>
   <source>Feeds bring the news: RSS, Atom or JSON Feed addresses. Choose from the feeds Wirewatch knows, add an address of your own, or drop an OPML file from another reader here.</source>
   <translation>피드가 뉴스를 가져옵니다: RSS, Atom, JSON Feed 주소. Wirewatch가 아는 피드에서 고르거나, 주소를 직접 추가하거나, 다른 리더의 OPML 파일을 여기에 놓으세요.</translation>
  </message>
  <message>
   <source>Find a feed</source>
   <translation>피드 찾기</translation>
  </message>
  <message>
   <source>Find a feed by title, folder or address</source>
   <translation>제목, 폴더, 주소로 피드 찾기</translation>
  </message>
  <message>
   <source>Import feeds from OPML</source>
   <translation>OPML에서 피드 가져오기</translation>
  </message>
  <message>
   <source>Export feeds as OPML</source>
   <translation>피드를 OPML로 내보내기</translation>
  </message>
  <message>
   <source>Poll</source>
   <translation>확인</translation>
  </message>
  <message>
   <source>OPML</source>
   <translation>OPML</translation>
  </message>
  <message>
   <source>A stored password must be entered again.</source>
   <translation>저장된 비밀번호는 다시 입력해야 합니다.</translation>
  </message>
  <message>
   <source>Add an address</source>
   <translation>주소 추가</translation>
  </message>
  <message>
   <source>Feed: {name}</source>
   <translation>피드: {name}</translation>
  </message>
  <message>
   <source>Reading {name} …</source>
   <translation>{name} 읽는 중 …</translation>
  </message>
  <message>
   <source>{name} removed; the articles stay in the archive.</source>
   <translation>{name} 제거됨; 기사는 보관소에 남습니다.</translation>
  </message>
  <message>
   <source>Only for a server whose certificate nobody vouches for. When a poll fails because of it, what the server showed stands here.</source>
   <translation>아무도 보증하지 않는 인증서를 쓰는 서버에만. 그 때문에 확인이 실패하면 서버가 보인 것이 여기에 나옵니다.</translation>
  </message>
  <message>
   <source>The server showed a certificate that nobody vouches for. Its SHA-256 fingerprint:
{shown}
Ask whoever runs the server for theirs. Only if both are the same, trust it.</source>
   <translation>서버가 아무도 보증하지 않는 인증서를 보였습니다. SHA-256 지문:
{shown}
서버 운영자에게 지문을 물어 둘이 같을 때만 신뢰하세요.</translation>
  </message>
  <message>
   <source>The server now shows another certificate than the one you trust. Its SHA-256 fingerprint:
{shown}
Trust it only if whoever runs the server says that it is theirs; otherwise somebody may be listening in.</source>
   <translation>서버가 신뢰한 것과 다른 인증서를 보입니다. SHA-256 지문:
{shown}
운영자가 자기 것이라고 할 때만 신뢰하세요. 아니면 누가 엿듣고 있을 수 있습니다.</translation>
  </message>
  <message>
   <source>This feed's own host may show this certificate. No other feed is concerned.</source>
   <translation>이 피드의 서버만 이 인증서를 쓸 수 있습니다. 다른 피드와는 상관없습니다.</translation>
  </message>
  <message>
   <source>This is no fingerprint yet: it has 64 hex digits, with or without colons.</source>
   <translation>아직 지문이 아닙니다. 16진수 64자리이며 쌍점은 있어도 없어도 됩니다.</translation>
  </message>
  <message>
   <source>none: certificates are checked as usual</source>
   <translation>없음: 인증서를 평소처럼 확인</translation>
  </message>
  <message>
   <source>Trust the new certificate</source>
   <translation>새 인증서 신뢰</translation>
  </message>
  <message>
   <source>Tick this only for a server of your own: a feed could otherwise reach into your network</source>
   <translation>내 서버일 때만 켜세요. 피드가 내 네트워크에 닿을 수 있습니다</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>인증서</translation>
  </message>
  <message>
   <source>Headers</source>
   <translation>헤더</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>연결</translation>
  </message>
  <message>
   <source>user name</source>
   <translation>사용자 이름</translation>
  </message>
  <message>
   <source>addresses on this network</source>
   <translation>이 네트워크의 주소</translation>
  </message>
  <message>
   <source>proxy</source>
   <translation>프록시</translation>
  </message>
  <message>
   <source>certificate</source>
   <translation>인증서</translation>
  </message>
  <message>
   <source>{number} header</source>
   <translation>헤더 {number}개</translation>
  </message>
  <message>
   <source>{number} headers</source>
   <translation>헤더 {number}개</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>결과</translation>
  </message>
  <message>
   <source>The last polls of this feed</source>
   <translation>이 피드의 최근 확인</translation>
  </message>
  <message>
   <source>Last polls</source>
   <translation>최근 확인</translation>
  </message>
  <message>
   <source>No article yet</source>
   <translation>아직 기사 없음</translation>
  </message>
  <message>
   <source>not planned: polling is off</source>
   <translation>예정 없음: 확인이 꺼져 있음</translation>
  </message>
  <message>
   <source>Newest article {when}</source>
   <translation>최신 기사 {when}</translation>
  </message>
  <message>
   <source>last answer {status}</source>
   <translation>최근 응답 {status}</translation>
  </message>
  <message>
   <source>last document: {held}</source>
   <translation>최근 문서: {held}</translation>
  </message>
  <message>
   <source>next poll {when}</source>
   <translation>다음 확인 {when}</translation>
  </message>
  <message>
   <source>The new address was left out; nothing was saved.</source>
   <translation>새 주소를 빼서 아무것도 저장하지 않았습니다.</translation>
  </message>
  <message>
   <source>The address must begin with https:// or http://</source>
   <translation>주소는 https:// 또는 http://로 시작해야 합니다</translation>
  </message>
  <message>
   <source>Tick this for a file of this machine.</source>
   <translation>이 컴퓨터의 파일이면 켜세요.</translation>
  </message>
  <message>
   <source>Its password belonged to the old address or user and was taken away: enter it again.</source>
   <translation>비밀번호는 이전 주소나 사용자의 것이라 지웠습니다. 다시 입력하십시오.</translation>
  </message>
  <message>
   <source>The proxy's password belonged to the old proxy and was taken away: enter that of the new one.</source>
   <translation>프록시 비밀번호는 이전 프록시의 것이라 지웠습니다. 새 프록시의 것을 입력하십시오.</translation>
  </message>
  <message>
   <source>Give all 64 hex digits of the fingerprint, or leave the line empty.</source>
   <translation>지문 16진수 64자리를 모두 쓰거나 비워 두세요.</translation>
  </message>
  <message>
   <source>From its page, slowly, and only where the site's robots.txt allows it</source>
   <translation>웹페이지에서 천천히, 사이트의 robots.txt가 허용할 때만</translation>
  </message>
  <message>
   <source>Automatic follows how often the feed has news. What you choose holds, unless the server asks us to wait.</source>
   <translation>자동은 피드에 새것이 오는 빈도를 따릅니다. 고른 값은 서버가 기다리라고 하지 않는 한 지킵니다.</translation>
  </message>
  <message>
   <source>the publisher that owns it</source>
   <translation>소유한 매체</translation>
  </message>
  <message>
   <source>The value of {header} goes to the keyring and is not shown again.</source>
   <translation>{header}의 값은 키링에 보관되며 다시 표시되지 않습니다.</translation>
  </message>
  <message>
   <source>Name of a header</source>
   <translation>헤더 이름</translation>
  </message>
  <message>
   <source>Value of a header</source>
   <translation>헤더 값</translation>
  </message>
  <message>
   <source>Remove this header</source>
   <translation>이 헤더 제거</translation>
  </message>
  <message>
   <source>Add a header</source>
   <translation>헤더 추가</translation>
  </message>
  <message>
   <source>A header needs a name, as in Accept-Language.</source>
   <translation>헤더에는 Accept-Language처럼 이름이 필요합니다.</translation>
  </message>
  <message>
   <source>Kept in the keyring</source>
   <translation>키링에 보관</translation>
  </message>
  <message>
   <source>Give the header {name} a value, or take it out.</source>
   <translation>헤더 {name}에 값을 넣거나 지우세요.</translation>
  </message>
  <message>
   <source>{why}. Take it out, or give another.</source>
   <translation>{why}. 지우거나 다른 것을 넣으세요.</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>상태</translation>
  </message>
  <message>
   <source>Last result</source>
   <translation>최근 결과</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>최신</translation>
  </message>
  <message>
   <source>Next poll</source>
   <translation>다음 확인</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>아직 없음</translation>
  </message>
  <message>
   <source>off</source>
   <translation>꺼짐</translation>
  </message>
  <message>
   <source>not planned</source>
   <translation>예정 없음</translation>
  </message>
  <message>
   <source>The feeds are in {path}</source>
   <translation>피드를 {path}에 저장했습니다</translation>
  </message>
  <message>
   <source>The feeds are in {path}; {feeds} without an address on the web left out</source>
   <translation>피드를 {path}에 저장했습니다. 웹 주소가 없는 {feeds} 제외</translation>
  </message>
  <message>
   <source>a list of feeds</source>
   <translation>피드 목록</translation>
  </message>
  <message>
   <source>{number} was known already</source>
   <translation>{number}개는 이미 있음</translation>
  </message>
  <message>
   <source>{number} were known already</source>
   <translation>{number}개는 이미 있음</translation>
  </message>
  <message>
   <source>{number} was rejected</source>
   <translation>{number}개는 거부됨</translation>
  </message>
  <message>
   <source>{number} were rejected</source>
   <translation>{number}개는 거부됨</translation>
  </message>
  <message>
   <source>{feeds} added</source>
   <translation>{feeds} 추가됨</translation>
  </message>
  <message>
   <source>and {number} more</source>
   <translation>외 {number}개</translation>
  </message>
  <message>
   <source>Feeds polled in this round</source>
   <translation>이번에 확인한 피드</translation>
  </message>
  <message>
   <source>Asking the engine …</source>
   <translation>엔진에 묻는 중 …</translation>
  </message>
  <message>
   <source>Left out or not reached: {feeds}. {most} of them: {reason}</source>
   <translation>건너뛰었거나 연결하지 못한 피드: {feeds}. 그중 {most}개: {reason}</translation>
  </message>
  <message>
   <source>Left out or not reached: {feeds}. {reason}</source>
   <translation>건너뛰었거나 연결하지 못한 피드: {feeds}. {reason}</translation>
  </message>
  <message>
   <source>Polling {feeds} …</source>
   <translation>{feeds} 확인 중 …</translation>
  </message>
  <message>
   <source>{done} of {feeds} · {new} new, {flagged} flagged</source>
   <translation>{feeds} 가운데 {done} · 새 기사 {new}건, 표시 {flagged}건</translation>
  </message>
  <message>
   <source>as for all feeds</source>
   <translation>모든 피드와 같게</translation>
  </message>
  <message>
   <source>For all feeds it is chosen in the preferences. A proxy that fails is never gone around.</source>
   <translation>모든 피드의 프록시는 환경 설정에서 고릅니다. 실패한 프록시를 우회하지 않습니다.</translation>
  </message>
  <message>
   <source>proxy.example:1080</source>
   <translation>proxy.example:1080</translation>
  </message>
  <message>
   <source>only if the proxy asks for one</source>
   <translation>프록시가 요구할 때만</translation>
  </message>
  <message>
   <source>Host and port</source>
   <translation>호스트와 포트</translation>
  </message>
  <message>
   <source>Proxy user</source>
   <translation>프록시 사용자</translation>
  </message>
  <message>
   <source>The proxy's password needs the name of its user.</source>
   <translation>프록시 비밀번호에는 사용자 이름이 필요합니다.</translation>
  </message>
  <message>
   <source>Give the proxy's host and port, as in proxy.example:1080.</source>
   <translation>프록시의 호스트와 포트를 쓰세요. 예: proxy.example:1080.</translation>
  </message>
  <message>
   <source>Leave the password out of the address; it has a line of its own below.</source>
   <translation>비밀번호는 주소에 쓰지 마세요. 아래에 따로 칸이 있습니다.</translation>
  </message>
  <message>
   <source>{name} is not saved: {why}</source>
   <translation>{name}이(가) 저장되지 않음: {why}</translation>
  </message>
  <message>
   <source>{name}, closed: {summary}</source>
   <translation>{name}, 닫힘: {summary}</translation>
  </message>
  <message>
   <source>{name}, closed</source>
   <translation>{name}, 닫힘</translation>
  </message>
  <message>
   <source>{name}, open</source>
   <translation>{name}, 열림</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>자동</translation>
  </message>
  <message>
   <source>{number} day</source>
   <translation>{number}일</translation>
  </message>
  <message>
   <source>{number} days</source>
   <translation>{number}일</translation>
  </message>
  <message>
   <source>{n} h</source>
   <translation>{n}시간</translation>
  </message>
  <message>
   <source>This link leads elsewhere</source>
   <translation>이 링크는 다른 곳으로 갑니다</translation>
  </message>
  <message>
   <source>Its words name {named}, but it leads to {host}.</source>
   <translation>글자는 {named}이지만 {host}(으)로 갑니다.</translation>
  </message>
  <message>
   <source>Marked: it belongs to {topic}</source>
   <translation>판정함: {topic}에 속함</translation>
  </message>
  <message>
   <source>Marked: it does not belong to {topic}</source>
   <translation>판정함: {topic}에 속하지 않음</translation>
  </message>
  <message>
   <source>The mark for {topic} is taken back</source>
   <translation>{topic} 판정을 취소함</translation>
  </message>
  <message>
   <source>Made-up data: this archive was written by the demo. No outlet, office or event in it is real.</source>
   <translation>가상 데이터: 데모가 만든 보관소입니다. 매체, 기관, 사건 모두 실제가 아닙니다.</translation>
  </message>
  <message>
   <source>Flagged articles an hour, by topic</source>
   <translation>주제별 시간당 표시된 기사</translation>
  </message>
  <message>
   <source>Flagged articles a day, by topic</source>
   <translation>주제별 하루 표시된 기사</translation>
  </message>
  <message>
   <source>Flagged articles a week, by topic</source>
   <translation>주제별 주간 표시된 기사</translation>
  </message>
  <message>
   <source>Flagged articles a month, by topic</source>
   <translation>주제별 월간 표시된 기사</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>개요</translation>
  </message>
  <message>
   <source>{number} alert not seen yet</source>
   <translation>아직 보지 않은 알림 {number}건</translation>
  </message>
  <message>
   <source>{number} alerts not seen yet</source>
   <translation>아직 보지 않은 알림 {number}건</translation>
  </message>
  <message>
   <source>Repair the archive…</source>
   <translation>보관소 복구…</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>백업 복원…</translation>
  </message>
  <message>
   <source>Click a bar to open its articles</source>
   <translation>막대를 누르면 그 기사가 열립니다</translation>
  </message>
  <message>
   <source>expectations rest on {usable} of the last {asked} days</source>
   <translation>예상은 최근 {asked}일 중 {usable}일에 근거함</translation>
  </message>
  <message>
   <source>No new alert</source>
   <translation>새 알림 없음</translation>
  </message>
  <message>
   <source>No feeds yet: add some to keep this up to date</source>
   <translation>아직 피드가 없습니다. 추가하면 새 소식이 들어옵니다</translation>
  </message>
  <message>
   <source>{number} needs attention</source>
   <translation>{number}개에 주의 필요</translation>
  </message>
  <message>
   <source>{number} need attention</source>
   <translation>{number}개에 주의 필요</translation>
  </message>
  <message>
   <source>not polled yet</source>
   <translation>아직 확인하지 않음</translation>
  </message>
  <message>
   <source>polling is off</source>
   <translation>확인 꺼짐</translation>
  </message>
  <message>
   <source>Nothing is watched yet</source>
   <translation>아직 지켜보는 것이 없습니다</translation>
  </message>
  <message>
   <source>Wirewatch reads news feeds, flags the articles that match your topics and counts them. Choose where the news comes from and what to look for; the first articles are here within a minute.</source>
   <translation>Wirewatch는 뉴스 피드를 읽고, 주제에 맞는 기사를 표시하고 셉니다. 뉴스를 받을 곳과 찾을 것을 고르세요. 첫 기사는 1분 안에 들어옵니다.</translation>
  </message>
  <message>
   <source>The archive cannot be read</source>
   <translation>보관소를 읽을 수 없습니다</translation>
  </message>
  <message>
   <source>Opens the feeds page</source>
   <translation>피드 화면을 엽니다</translation>
  </message>
  <message>
   <source>Opens the alerts page</source>
   <translation>알림 화면을 엽니다</translation>
  </message>
  <message>
   <source>{why}

A repair puts what is damaged aside and saves what can be read of it; a backup brings back how it was.</source>
   <translation>{why}

복구는 손상된 파일을 따로 두고 읽을 수 있는 내용을 살립니다. 백업은 예전 상태로 되돌립니다.</translation>
  </message>
  <message>
   <source>Newest flags</source>
   <translation>최근 표시된 기사</translation>
  </message>
  <message>
   <source>hatched: not to be compared, point at one to see why</source>
   <translation>빗금: 비교할 수 없음, 가리키면 이유를 봅니다</translation>
  </message>
  <message>
   <source>{feeds}, all well</source>
   <translation>{feeds}, 모두 정상</translation>
  </message>
  <message>
   <source>last polled {when}</source>
   <translation>마지막 확인 {when}</translation>
  </message>
  <message>
   <source>next due {when}</source>
   <translation>다음 예정 {when}</translation>
  </message>
  <message>
   <source>Choose feeds and topics</source>
   <translation>피드와 주제 고르기</translation>
  </message>
  <message>
   <source>Add one feed</source>
   <translation>피드 하나 추가</translation>
  </message>
  <message>
   <source>Show the last {time}</source>
   <translation>최근 {time} 보기</translation>
  </message>
  <message>
   <source>Flagged articles by topic over time</source>
   <translation>시간별 주제별 표시된 기사</translation>
  </message>
  <message>
   <source>Left and right choose a bar, Enter opens its articles</source>
   <translation>왼쪽과 오른쪽으로 막대를 고르고 Enter로 기사를 엽니다</translation>
  </message>
  <message>
   <source>{when}: {topics} of {number} articles</source>
   <translation>{when}: 기사 {number}개 중 {topics}</translation>
  </message>
  <message>
   <source>24 h</source>
   <translation>24시간</translation>
  </message>
  <message>
   <source>7 d</source>
   <translation>7일</translation>
  </message>
  <message>
   <source>30 d</source>
   <translation>30일</translation>
  </message>
  <message>
   <source>1 y</source>
   <translation>1년</translation>
  </message>
  <message>
   <source>(no title)</source>
   <translation>(제목 없음)</translation>
  </message>
  <message>
   <source>Articles that match a topic will stand here, newest first.</source>
   <translation>주제에 맞는 기사가 여기에 최신순으로 나옵니다.</translation>
  </message>
  <message>
   <source>Expected: the topic's share of all articles on the 56 days before ({number} of them could be used), of the articles of today so far</source>
   <translation>예상: 앞선 56일 전체 기사 중 주제의 비율(그 가운데 {number}일을 쓸 수 있음)을 오늘 지금까지의 기사에 적용</translation>
  </message>
  <message>
   <source>too early to say what is usual</source>
   <translation>평소를 말하기에는 이릅니다</translation>
  </message>
  <message>
   <source>none expected</source>
   <translation>예상 없음</translation>
  </message>
  <message>
   <source>under 1 expected by now</source>
   <translation>지금까지 예상 1건 미만</translation>
  </message>
  <message>
   <source>{number} day is</source>
   <translation>{number}일</translation>
  </message>
  <message>
   <source>{number} days are</source>
   <translation>{number}일</translation>
  </message>
  <message>
   <source>Opens the articles of this topic</source>
   <translation>이 주제의 기사를 엽니다</translation>
  </message>
  <message>
   <source>New topic</source>
   <translation>새 주제</translation>
  </message>
  <message>
   <source>Say in words what to look for</source>
   <translation>무엇을 찾을지 말로 적기</translation>
  </message>
  <message>
   <source>burst</source>
   <translation>급증</translation>
  </message>
  <message>
   <source>{number} expected by now</source>
   <translation>지금까지 예상 {number}건</translation>
  </message>
  <message>
   <source>{number} today</source>
   <translation>오늘 {number}건</translation>
  </message>
  <message>
   <source>today</source>
   <translation>오늘</translation>
  </message>
  <message>
   <source>A burst: at least twice what was expected, and more than chance explains</source>
   <translation>급증: 예상의 두 배 이상이며 우연으로 설명되지 않습니다</translation>
  </message>
  <message>
   <source>What is usual shows when 14 days were listened to; {days} known so far.</source>
   <translation>14일을 들으면 평소가 보입니다. 지금까지 {days}.</translation>
  </message>
  <message>
   <source>No flagged article yet</source>
   <translation>아직 표시된 기사가 없습니다</translation>
  </message>
  <message>
   <source>Kept in the system's keyring, never in the archive</source>
   <translation>보관소가 아니라 시스템 키링에 보관</translation>
  </message>
  <message>
   <source>Forget</source>
   <translation>잊기</translation>
  </message>
  <message>
   <source>Take the stored password out of the keyring when you save</source>
   <translation>저장할 때 키링에서 비밀번호 지우기</translation>
  </message>
  <message>
   <source>taken away when you save</source>
   <translation>저장할 때 지움</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>유지</translation>
  </message>
  <message>
   <source>Forget what is stored: {name}</source>
   <translation>저장된 것 지우기: {name}</translation>
  </message>
  <message>
   <source>undated</source>
   <translation>날짜 없음</translation>
  </message>
  <message>
   <source>{number} time</source>
   <translation>{number}번</translation>
  </message>
  <message>
   <source>{number} times</source>
   <translation>{number}번</translation>
  </message>
  <message>
   <source>published</source>
   <translation>게시</translation>
  </message>
  <message>
   <source>first seen</source>
   <translation>처음 본 때</translation>
  </message>
  <message>
   <source>came with the first reading of its feed or an import</source>
   <translation>피드를 처음 읽거나 가져올 때 들어옴</translation>
  </message>
  <message>
   <source>one of very many that its feed brought at once</source>
   <translation>피드가 한꺼번에 가져온 아주 많은 기사 가운데 하나</translation>
  </message>
  <message>
   <source>Choose an article to read it here.
J and K go through the list.</source>
   <translation>기사를 고르면 여기서 읽을 수 있습니다.
J와 K로 목록을 오갑니다.</translation>
  </message>
  <message>
   <source>first seen {when}</source>
   <translation>처음 본 때 {when}</translation>
  </message>
  <message>
   <source>free part of its page</source>
   <translation>웹페이지의 공개 부분</translation>
  </message>
  <message>
   <source>whole text from its page</source>
   <translation>웹페이지에서 가져온 전문</translation>
  </message>
  <message>
   <source>first by {who}</source>
   <translation>최초 보도 {who}</translation>
  </message>
  <message>
   <source>Unstar</source>
   <translation>별표 떼기</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>별표</translation>
  </message>
  <message>
   <source>Note and tags saved</source>
   <translation>메모와 태그를 저장했습니다</translation>
  </message>
  <message>
   <source>Citation copied</source>
   <translation>인용을 복사했습니다</translation>
  </message>
  <message>
   <source>Select words of the article first</source>
   <translation>먼저 기사에서 낱말을 고르세요</translation>
  </message>
  <message>
   <source>edited {times}, last {when}</source>
   <translation>{times} 수정, 마지막 {when}</translation>
  </message>
  <message>
   <source>all of these</source>
   <translation>이 모두</translation>
  </message>
  <message>
   <source>any of these</source>
   <translation>이 중 하나</translation>
  </message>
  <message>
   <source>met: {clause}</source>
   <translation>충족: {clause}</translation>
  </message>
  <message>
   <source>not met: {clause}</source>
   <translation>불충족: {clause}</translation>
  </message>
  <message>
   <source>Clauses of the query, met or not met</source>
   <translation>검색식의 절, 맞음 또는 안 맞음</translation>
  </message>
  <message>
   <source>and 1 other choice, not met</source>
   <translation>그리고 다른 선택 1개, 안 맞음</translation>
  </message>
  <message>
   <source>and {number} other choices, not met</source>
   <translation>그리고 다른 선택 {number}개, 안 맞음</translation>
  </message>
  <message>
   <source>Clause</source>
   <translation>절</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>찾은 것</translation>
  </message>
  <message>
   <source>{clause}, found {words}</source>
   <translation>{clause}, 찾은 말 {words}</translation>
  </message>
  <message>
   <source>Show in the ledger what each source says</source>
   <translation>출처마다의 말을 기록에서 보기</translation>
  </message>
  <message>
   <source>{kind}: {articles} tell of it</source>
   <translation>{kind}: {articles}에서 다룸</translation>
  </message>
  <message>
   <source>a flag, because everything from this feed counts for it</source>
   <translation>표시됨, 이 피드의 모든 것이 해당하므로</translation>
  </message>
  <message>
   <source>{number} clause</source>
   <translation>절 {number}개</translation>
  </message>
  <message>
   <source>{number} clauses</source>
   <translation>절 {number}개</translation>
  </message>
  <message>
   <source>A flag takes a word in the title.</source>
   <translation>표시되려면 제목에 낱말이 있어야 합니다.</translation>
  </message>
  <message>
   <source>A flag takes a word in the title or the first 60 words.</source>
   <translation>표시되려면 제목이나 첫 60낱말에 낱말이 있어야 합니다.</translation>
  </message>
  <message>
   <source>Not judged: {words} in the left-out block “{block}”</source>
   <translation>판단하지 않음: {words}, 제외한 블록 “{block}”</translation>
  </message>
  <message>
   <source>{topic}, version {version}: {verdict}</source>
   <translation>{topic}, 버전 {version}: {verdict}</translation>
  </message>
  <message>
   <source>a flag</source>
   <translation>표시됨</translation>
  </message>
  <message>
   <source>only a mention</source>
   <translation>언급만</translation>
  </message>
  <message>
   <source>a match, but its score is too low</source>
   <translation>맞지만 점수가 낮음</translation>
  </message>
  <message>
   <source>Score {score}: {parts}.</source>
   <translation>점수 {score}: {parts}.</translation>
  </message>
  <message>
   <source>no match; {clauses} would have to change</source>
   <translation>안 맞음; {clauses} 달라야 함</translation>
  </message>
  <message>
   <source>The flag that stands was made by version {version}.</source>
   <translation>지금 표시는 버전 {version}이 했습니다.</translation>
  </message>
  <message>
   <source>{points} for {what}</source>
   <translation>{what} {points}점</translation>
  </message>
  <message>
   <source>A flag takes {score}.</source>
   <translation>표시되려면 {score}점이 필요합니다.</translation>
  </message>
  <message>
   <source>and {blocks}</source>
   <translation>그리고 {blocks}</translation>
  </message>
  <message>
   <source>{number} more block</source>
   <translation>블록 {number}개 더</translation>
  </message>
  <message>
   <source>{number} more blocks</source>
   <translation>블록 {number}개 더</translation>
  </message>
  <message>
   <source>{why} Wirewatch tries again by itself {when}.</source>
   <translation>{why} Wirewatch가 스스로 다시 시도합니다: {when}.</translation>
  </message>
  <message>
   <source>{why} Wirewatch tries again by itself soon.</source>
   <translation>{why} Wirewatch가 곧 스스로 다시 시도합니다.</translation>
  </message>
  <message>
   <source>Getting the page …</source>
   <translation>페이지를 가져오는 중 …</translation>
  </message>
  <message>
   <source>There is no more text of this article to get</source>
   <translation>이 기사에는 더 가져올 글이 없습니다</translation>
  </message>
  <message>
   <source>{number} blocks ignored: they stand around the article, so no topic looks at them</source>
   <translation>블록 {number}개 무시: 기사 둘레의 것이라 주제가 보지 않습니다</translation>
  </message>
  <message>
   <source>1 block ignored: it stands around the article, so no topic looks at it</source>
   <translation>블록 1개 무시: 기사 둘레의 것이라 주제가 보지 않습니다</translation>
  </message>
  <message>
   <source>Your note on this article</source>
   <translation>이 기사에 대한 메모</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>메모</translation>
  </message>
  <message>
   <source>tags, separated by commas</source>
   <translation>쉼표로 나눈 태그</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>태그</translation>
  </message>
  <message>
   <source>Loading the pictures …</source>
   <translation>사진을 불러오는 중 …</translation>
  </message>
  <message>
   <source>No picture came.</source>
   <translation>불러온 사진이 없습니다.</translation>
  </message>
  <message>
   <source>Load {number} pictures</source>
   <translation>사진 {number}개 불러오기</translation>
  </message>
  <message>
   <source>{pictures} did not come</source>
   <translation>{pictures}을 불러오지 못함</translation>
  </message>
  <message>
   <source>{number} picture</source>
   <translation>사진 {number}개</translation>
  </message>
  <message>
   <source>{number} pictures</source>
   <translation>사진 {number}개</translation>
  </message>
  <message>
   <source>Fetched {when} from {address}: {what}, {size} bytes, SHA-256 {digest}</source>
   <translation>{when}에 {address}에서 가져옴: {what}, {size}바이트, SHA-256 {digest}</translation>
  </message>
  <message>
   <source>Fetched {when} from {address}, after {redirects}: {what}, {size} bytes, SHA-256 {digest}</source>
   <translation>{when}에 {address}에서 가져옴, {redirects} 뒤: {what}, {size}바이트, SHA-256 {digest}</translation>
  </message>
  <message>
   <source>{number} redirect</source>
   <translation>리디렉션 {number}번</translation>
  </message>
  <message>
   <source>{number} redirects</source>
   <translation>리디렉션 {number}번</translation>
  </message>
  <message>
   <source>{fetched} ({earlier} before its last edit)</source>
   <translation>{fetched} (마지막 수정 전 {earlier})</translation>
  </message>
  <message>
   <source>Save as fetched</source>
   <translation>받은 그대로 저장</translation>
  </message>
  <message>
   <source>the whole document it stood in</source>
   <translation>그것이 들어 있던 문서 전체</translation>
  </message>
  <message>
   <source>its item</source>
   <translation>해당 항목</translation>
  </message>
  <message>
   <source>Kept as fetched</source>
   <translation>받은 그대로 보관된 것</translation>
  </message>
  <message>
   <source>Nothing of this article is kept as it was fetched: only items of flagged articles are that their feed listed then or at the next poll, none of an import, and none when the preferences say so.</source>
   <translation>이 기사는 가져온 그대로 보관된 것이 없습니다. 표시된 기사 가운데 그때 또는 다음 확인 때 피드에 실려 있던 항목만 보관하며, 가져오기로 들어온 것은 보관하지 않고, 환경설정에서 끄면 아무것도 보관하지 않습니다.</translation>
  </message>
  <message>
   <source>Time, address and SHA-256 copied</source>
   <translation>시각, 주소, SHA-256을 복사했습니다</translation>
  </message>
  <message>
   <source>Text copied as it was fetched</source>
   <translation>받은 그대로의 본문을 복사했습니다</translation>
  </message>
  <message>
   <source>{number} earlier one</source>
   <translation>이전 것 {number}개</translation>
  </message>
  <message>
   <source>{number} earlier ones</source>
   <translation>이전 것 {number}개</translation>
  </message>
  <message>
   <source>Saved {size} bytes as fetched</source>
   <translation>가져온 그대로 {size}바이트 저장함</translation>
  </message>
  <message>
   <source>Article text</source>
   <translation>기사 본문</translation>
  </message>
  <message>
   <source>New topic from the selected words</source>
   <translation>고른 낱말로 새 주제</translation>
  </message>
  <message>
   <source>The feed gave only this headline.</source>
   <translation>피드는 이 제목만 주었습니다.</translation>
  </message>
  <message>
   <source>{gone} struck out went away, {new} underlined came in</source>
   <translation>취소선 {gone}이 빠지고 밑줄 {new}이 들어왔습니다</translation>
  </message>
  <message>
   <source>Nothing that is read differs: only spaces or marks did</source>
   <translation>읽는 내용은 같고 공백이나 부호만 다릅니다</translation>
  </message>
  <message>
   <source>Earlier version</source>
   <translation>이전 버전</translation>
  </message>
  <message>
   <source>What changed since the earlier version</source>
   <translation>이전 버전 뒤로 바뀐 것</translation>
  </message>
  <message>
   <source>What changed since</source>
   <translation>다음 뒤로 바뀐 것</translation>
  </message>
  <message>
   <source>This article was not edited since it was first seen</source>
   <translation>처음 본 뒤로 수정되지 않은 기사입니다</translation>
  </message>
  <message>
   <source>{number} passage</source>
   <translation>{number}곳</translation>
  </message>
  <message>
   <source>{number} passages</source>
   <translation>{number}곳</translation>
  </message>
  <message>
   <source>its query takes too many steps on this article; whether it matches is not known</source>
   <translation>이 기사에서는 검색식이 너무 많은 단계를 거칩니다. 맞는지 알 수 없습니다</translation>
  </message>
  <message>
   <source>matched by other parts of the article</source>
   <translation>기사의 다른 부분과 맞음</translation>
  </message>
  <message>
   <source>everything from this feed counts for it</source>
   <translation>이 피드의 모든 것이 해당</translation>
  </message>
  <message>
   <source>matched {words}</source>
   <translation>맞은 낱말 {words}</translation>
  </message>
  <message>
   <source>Why flagged</source>
   <translation>표시된 이유</translation>
  </message>
  <message>
   <source>Why not …</source>
   <translation>왜 아닌지 …</translation>
  </message>
  <message>
   <source>Ask what a topic says of this article, clause by clause</source>
   <translation>주제가 이 기사를 어떻게 보는지 절마다 확인</translation>
  </message>
  <message>
   <source>Show this topic</source>
   <translation>이 주제 보기</translation>
  </message>
  <message>
   <source>mention: </source>
   <translation>언급: </translation>
  </message>
  <message>
   <source>Clauses</source>
   <translation>절</translation>
  </message>
  <message>
   <source>Show every clause of the topic's query, met or not</source>
   <translation>검색식의 모든 절 보기</translation>
  </message>
  <message>
   <source>No topic flags this article</source>
   <translation>이 기사를 표시한 주제가 없습니다</translation>
  </message>
  <message>
   <source>No topic flags this article; ask one why not (W), then say whether it belongs</source>
   <translation>이 기사를 표시한 주제가 없습니다. 먼저 이유를 묻고(W) 속하는지 말하십시오</translation>
  </message>
  <message>
   <source>Topic {topic}, version {version}</source>
   <translation>주제 {topic}, 버전 {version}</translation>
  </message>
  <message>
   <source>Clauses of {topic}</source>
   <translation>{topic}의 절</translation>
  </message>
  <message>
   <source>it also says {words}</source>
   <translation>{words}도 있음</translation>
  </message>
  <message>
   <source>and {number} more topics</source>
   <translation>외 주제 {number}개</translation>
  </message>
  <message>
   <source>Quiet from</source>
   <translation>조용한 시간</translation>
  </message>
  <message>
   <source>Quiet until</source>
   <translation>조용한 시간 끝</translation>
  </message>
  <message>
   <source>until</source>
   <translation>까지</translation>
  </message>
  <message>
   <source>Quiet all day on</source>
   <translation>하루 종일 조용한 날</translation>
  </message>
  <message>
   <source>Quiet on {day}</source>
   <translation>조용한 날 {day}</translation>
  </message>
  <message>
   <source>The article belongs to the topic (Y); again to take it back</source>
   <translation>기사가 주제에 속함 (Y); 다시 누르면 취소</translation>
  </message>
  <message>
   <source>The article does not belong to the topic (X); again to take it back</source>
   <translation>기사가 주제에 속하지 않음 (X); 다시 누르면 취소</translation>
  </message>
  <message>
   <source>✓ Right</source>
   <translation>✓ 맞음</translation>
  </message>
  <message>
   <source>✗ Wrong</source>
   <translation>✗ 틀림</translation>
  </message>
  <message>
   <source>✓ Belongs</source>
   <translation>✓ 속함</translation>
  </message>
  <message>
   <source>✗ Does not belong</source>
   <translation>✗ 속하지 않음</translation>
  </message>
  <message>
   <source>Flag of {topic} is right</source>
   <translation>{topic} 표시가 맞음</translation>
  </message>
  <message>
   <source>Flag of {topic} is wrong</source>
   <translation>{topic} 표시가 틀림</translation>
  </message>
  <message>
   <source>Belongs to {topic}</source>
   <translation>{topic}에 속함</translation>
  </message>
  <message>
   <source>Does not belong to {topic}</source>
   <translation>{topic}에 속하지 않음</translation>
  </message>
  <message>
   <source>words in the title</source>
   <translation>제목의 낱말</translation>
  </message>
  <message>
   <source>words in the lead</source>
   <translation>첫머리의 낱말</translation>
  </message>
  <message>
   <source>a summit or state visit in the title</source>
   <translation>제목의 정상회담이나 국빈 방문</translation>
  </message>
  <message>
   <source>the word summit in the title</source>
   <translation>제목의 ‘정상회담’ 낱말</translation>
  </message>
  <message>
   <source>a summit or state visit in the lead</source>
   <translation>첫머리의 정상회담이나 국빈 방문</translation>
  </message>
  <message>
   <source>leaders of two countries in the title</source>
   <translation>제목의 두 나라 정상</translation>
  </message>
  <message>
   <source>leaders of two countries</source>
   <translation>두 나라 정상</translation>
  </message>
  <message>
   <source>leaders of two countries, and a word for meeting or visiting</source>
   <translation>두 나라 정상과 회담이나 방문 낱말</translation>
  </message>
  <message>
   <source>a leader close to a word for meeting</source>
   <translation>회담 낱말 가까이의 정상</translation>
  </message>
  <message>
   <source>leaders of many countries close to a word for meeting</source>
   <translation>회담 낱말 가까이의 여러 나라 정상</translation>
  </message>
  <message>
   <source>two leaders close to a word for meeting</source>
   <translation>회담 낱말 가까이의 두 정상</translation>
  </message>
  <message>
   <source>a leader abroad, in the title</source>
   <translation>제목의 외국에 간 정상</translation>
  </message>
  <message>
   <source>a leader abroad, in the lead</source>
   <translation>첫머리의 외국에 간 정상</translation>
  </message>
  <message>
   <source>a forum of leaders</source>
   <translation>정상들의 협의체</translation>
  </message>
  <message>
   <source>a forum and a leader or a meeting</source>
   <translation>협의체와 정상 또는 회담</translation>
  </message>
  <message>
   <source>an office or a leader</source>
   <translation>직책 또는 정상</translation>
  </message>
  <message>
   <source>a summit in or with a country</source>
   <translation>어느 나라에서의 또는 나라와의 정상회담</translation>
  </message>
  <message>
   <source>a call</source>
   <translation>통화</translation>
  </message>
  <message>
   <source>ministers, envoys and others in the title</source>
   <translation>제목의 장관, 특사 등</translation>
  </message>
  <message>
   <source>ministers, envoys and others in the lead</source>
   <translation>첫머리의 장관, 특사 등</translation>
  </message>
  <message>
   <source>sport, mountains or companies in the title</source>
   <translation>제목의 운동, 산, 회사</translation>
  </message>
  <message>
   <source>sport, mountains or companies in the lead</source>
   <translation>첫머리의 운동, 산, 회사</translation>
  </message>
  <message>
   <source>All alerts</source>
   <translation>모든 알림</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>미루기</translation>
  </message>
  <message>
   <source>Hold alerts back for a while; they are summed up afterwards</source>
   <translation>알림을 잠시 미루었다가 나중에 요약합니다</translation>
  </message>
  <message>
   <source>{alerts} wait for {time}.</source>
   <translation>{alerts}: {time} 미룸.</translation>
  </message>
  <message>
   <source>{alerts} are told again.</source>
   <translation>{alerts}: 다시 알립니다.</translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>한 시간</translation>
  </message>
  <message>
   <source>Alerts of {topic}</source>
   <translation>{topic} 알림</translation>
  </message>
  <message>
   <source>Snoozed until {when}</source>
   <translation>{when}까지 미룸</translation>
  </message>
  <message>
   <source>{number} hours</source>
   <translation>{number}시간</translation>
  </message>
  <message>
   <source>{number} minutes</source>
   <translation>{number}분</translation>
  </message>
  <message>
   <source>Copies of one text in many papers, and its later versions, are put together here after each poll, with who had it first and how many independent publishers have it. Nothing is deleted: every article stays in the list of articles.</source>
   <translation>여러 매체에 실린 같은 글과 나중 버전을 확인할 때마다 여기에 묶고, 누가 먼저 보도했고 독립 매체 몇 곳이 실었는지 보입니다. 아무것도 지우지 않으며 모든 기사는 기사 목록에 남습니다.</translation>
  </message>
  <message>
   <source>No story has copies in this list. Untick “Only with copies” to see those that stand alone.</source>
   <translation>이 목록에 사본이 있는 이야기가 없습니다. “사본이 있는 것만”을 끄면 홀로 있는 것이 보입니다.</translation>
  </message>
  <message>
   <source>{articles} from {publishers}; {first} had it first.</source>
   <translation>{publishers}, {articles}; 최초 보도 {first}.</translation>
  </message>
  <message>
   <source>Stories, the one that moved last first; Enter opens its first article</source>
   <translation>이야기, 최근에 움직인 것이 먼저; Enter로 첫 기사를 엽니다</translation>
  </message>
  <message>
   <source>Articles of the story, each below what it was taken from</source>
   <translation>이야기의 기사, 각각 원본 아래에</translation>
  </message>
  <message>
   <source>No story yet</source>
   <translation>아직 이야기가 없습니다</translation>
  </message>
  <message>
   <source>Stories of</source>
   <translation>이야기 범위</translation>
  </message>
  <message>
   <source>Only with copies</source>
   <translation>사본이 있는 것만</translation>
  </message>
  <message>
   <source>This story is no longer in the archive.</source>
   <translation>이 이야기는 더 이상 보관소에 없습니다.</translation>
  </message>
  <message>
   <source>the newest {stories}</source>
   <translation>최신 {stories}</translation>
  </message>
  <message>
   <source>{number} articles are still being grouped</source>
   <translation>기사 {number}건을 아직 묶는 중</translation>
  </message>
  <message>
   <source>first</source>
   <translation>최초</translation>
  </message>
  <message>
   <source>same text</source>
   <translation>같은 글</translation>
  </message>
  <message>
   <source>later version</source>
   <translation>나중 버전</translation>
  </message>
  <message>
   <source>same headline</source>
   <translation>같은 제목</translation>
  </message>
  <message>
   <source>Last article</source>
   <translation>마지막 기사</translation>
  </message>
  <message>
   <source>First had by</source>
   <translation>최초 보도</translation>
  </message>
  <message>
   <source>Story</source>
   <translation>이야기</translation>
  </message>
  <message>
   <source>After the first</source>
   <translation>첫 기사 뒤</translation>
  </message>
  <message>
   <source>It is</source>
   <translation>구분</translation>
  </message>
  <message>
   <source>Seen after</source>
   <translation>본 때까지</translation>
  </message>
  <message>
   <source>Alerted after</source>
   <translation>알린 때까지</translation>
  </message>
  <message>
   <source>{hours} h {minutes}</source>
   <translation>{hours}시간 {minutes}분</translation>
  </message>
  <message>
   <source>No topic yet</source>
   <translation>아직 주제가 없습니다</translation>
  </message>
  <message>
   <source>A topic says in words what to look for. Articles that match are flagged, counted and, if you like, announced. Begin with one that Wirewatch brings, or with your own words.</source>
   <translation>주제는 무엇을 찾을지 말로 적은 것입니다. 맞는 기사를 표시하고, 세고, 원하면 알립니다. Wirewatch가 가져온 주제나 자신의 말로 시작하세요.</translation>
  </message>
  <message>
   <source>Empty topic</source>
   <translation>빈 주제</translation>
  </message>
  <message>
   <source>{topic} removed with its flags; the articles stay.</source>
   <translation>{topic}와(과) 표시를 제거함; 기사는 남습니다.</translation>
  </message>
  <message>
   <source>new topic</source>
   <translation>새 주제</translation>
  </message>
  <message>
   <source>Topic: {name}</source>
   <translation>주제: {name}</translation>
  </message>
  <message>
   <source>Missile launches and summits</source>
   <translation>미사일 발사와 정상회담</translation>
  </message>
  <message>
   <source>Like the shipped topic “{topic}”</source>
   <translation>기본 주제 “{topic}”처럼</translation>
  </message>
  <message>
   <source>Copy of “{topic}”</source>
   <translation>“{topic}” 사본</translation>
  </message>
  <message>
   <source>{title} (copy)</source>
   <translation>{title} (사본)</translation>
  </message>
  <message>
   <source>Articles that each part finds by itself; choose one to see it in the query.</source>
   <translation>각 절이 따로 찾는 기사; 고르면 검색식에서 보입니다.</translation>
  </message>
  <message>
   <source>Stopped; the clauses that were counted by then stand here.</source>
   <translation>중지됨; 그때까지 센 절이 여기 있습니다.</translation>
  </message>
  <message>
   <source>Each part of the query stands here with the number of articles that it finds by itself.</source>
   <translation>검색식의 절마다 따로 찾는 기사 수가 여기에 나옵니다.</translation>
  </message>
  <message>
   <source>The archive holds no article yet to count in.</source>
   <translation>아직 셀 기사가 보관소에 없습니다.</translation>
  </message>
  <message>
   <source>Clauses of the query and the articles each finds</source>
   <translation>검색식의 절과 각각 찾은 기사</translation>
  </message>
  <message>
   <source>Counting …</source>
   <translation>세는 중 …</translation>
  </message>
  <message>
   <source>Advice</source>
   <translation>조언</translation>
  </message>
  <message>
   <source>{clause}, {number} articles</source>
   <translation>{clause}, 기사 {number}개</translation>
  </message>
  <message>
   <source>{advice} ({number} more under Clauses)</source>
   <translation>{advice} (절 탭에 {number}개 더)</translation>
  </message>
  <message>
   <source>Notify me</source>
   <translation>알리기</translation>
  </message>
  <message>
   <source>Raise alerts for this topic</source>
   <translation>이 주제의 알림 켜기</translation>
  </message>
  <message>
   <source>no alerts</source>
   <translation>알림 없음</translation>
  </message>
  <message>
   <source>When the query is changed and can be understood, the articles that saving would add or drop stand here.</source>
   <translation>검색식을 바꾸면 저장할 때 더해지거나 빠질 기사가 여기에 나옵니다.</translation>
  </message>
  <message>
   <source>+{gained} −{lost} articles</source>
   <translation>기사 +{gained} −{lost}</translation>
  </message>
  <message>
   <source>Trying it on the archive: {judged} of {articles}, so far {change}</source>
   <translation>보관소에서 시험 중: {articles} 가운데 {judged}건, 지금까지 {change}</translation>
  </message>
  <message>
   <source>+{gained} −{lost} articles flagged, +{came} −{went} mentions</source>
   <translation>표시 +{gained} −{lost}, 언급 +{came} −{went}</translation>
  </message>
  <message>
   <source>All of them, newest first.</source>
   <translation>모두, 최신순.</translation>
  </message>
  <message>
   <source>Saving makes version {version}: the same articles are flagged</source>
   <translation>저장하면 버전 {version}: 표시되는 기사는 같음</translation>
  </message>
  <message>
   <source>Trying it on the archive …</source>
   <translation>보관소에서 시험하는 중 …</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>바뀌는 것</translation>
  </message>
  <message>
   <source>Articles that saving would add or drop</source>
   <translation>저장하면 더해지거나 빠질 기사</translation>
  </message>
  <message>
   <source>The same articles are flagged.</source>
   <translation>표시되는 기사가 같습니다.</translation>
  </message>
  <message>
   <source>No difference so far.</source>
   <translation>아직 차이 없음.</translation>
  </message>
  <message>
   <source>Saving makes version {version}: {change}</source>
   <translation>저장하면 버전 {version}: {change}</translation>
  </message>
  <message>
   <source>minus</source>
   <translation>빼기</translation>
  </message>
  <message>
   <source>− lost, right</source>
   <translation>− 잃음, 맞음</translation>
  </message>
  <message>
   <source>+ added, wrong</source>
   <translation>+ 추가, 틀림</translation>
  </message>
  <message>
   <source>+ added</source>
   <translation>+ 더함</translation>
  </message>
  <message>
   <source>− dropped</source>
   <translation>− 빠짐</translation>
  </message>
  <message>
   <source>+ mention</source>
   <translation>+ 언급</translation>
  </message>
  <message>
   <source>− mention</source>
   <translation>− 언급</translation>
  </message>
  <message>
   <source>The newest {shown} of {whole}.</source>
   <translation>{whole}건 가운데 최신 {shown}건.</translation>
  </message>
  <message>
   <source>Only the spelling is another; the query means the same. Saving changes nothing: version {version} stays.</source>
   <translation>쓰는 법만 다르고 뜻은 같습니다. 저장해도 버전 {version} 그대로입니다.</translation>
  </message>
  <message>
   <source>{words} (stopped)</source>
   <translation>{words} (중지됨)</translation>
  </message>
  <message>
   <source>plus</source>
   <translation>더하기</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>파랑</translation>
  </message>
  <message>
   <source>vermilion</source>
   <translation>주홍</translation>
  </message>
  <message>
   <source>green</source>
   <translation>초록</translation>
  </message>
  <message>
   <source>pink</source>
   <translation>분홍</translation>
  </message>
  <message>
   <source>orange</source>
   <translation>주황</translation>
  </message>
  <message>
   <source>sky blue</source>
   <translation>하늘색</translation>
  </message>
  <message>
   <source>purple</source>
   <translation>보라</translation>
  </message>
  <message>
   <source>dark green</source>
   <translation>진초록</translation>
  </message>
  <message>
   <source>red</source>
   <translation>빨강</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>노랑</translation>
  </message>
  <message>
   <source>of its own</source>
   <translation>직접 고른 색</translation>
  </message>
  <message>
   <source>Colour {name}</source>
   <translation>색 {name}</translation>
  </message>
  <message>
   <source>{colour}: the next free colour</source>
   <translation>{colour}: 다음 남은 색</translation>
  </message>
  <message>
   <source>Say what to look for: the query is empty.</source>
   <translation>무엇을 찾을지 쓰십시오. 검색식이 비어 있습니다.</translation>
  </message>
  <message>
   <source>Give the topic a title.</source>
   <translation>주제에 제목을 붙이십시오.</translation>
  </message>
  <message>
   <source>The short name must begin with a letter and hold only a-z, 0-9 and hyphens.</source>
   <translation>짧은 이름은 글자로 시작하고 a-z, 0-9, 붙임표만 쓸 수 있습니다.</translation>
  </message>
  <message>
   <source>There is a topic named {name} already; choose another short name.</source>
   <translation>{name}(이)라는 주제가 이미 있습니다. 다른 짧은 이름을 고르세요.</translation>
  </message>
  <message>
   <source>Type a query to see what it would find.</source>
   <translation>검색식을 쓰면 찾을 것이 보입니다.</translation>
  </message>
  <message>
   <source>Saved as version {version}.</source>
   <translation>버전 {version}(으)로 저장했습니다.</translation>
  </message>
  <message>
   <source>Once the query can be understood, what it finds stands here.</source>
   <translation>검색식을 읽을 수 있으면 찾은 것이 여기에 나옵니다.</translation>
  </message>
  <message>
   <source>Saving, and flagging the archive with it …</source>
   <translation>저장하고 보관소에 표시하는 중 …</translation>
  </message>
  <message>
   <source>Saved. The topic looks for the same as before and stays version {version}.</source>
   <translation>저장했습니다. 찾는 것이 전과 같아 버전 {version} 그대로입니다.</translation>
  </message>
  <message>
   <source>Flagging the archive …</source>
   <translation>보관소에 표시하는 중 …</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>아직 저장하지 않음</translation>
  </message>
  <message>
   <source>That clause does not stand in the query as it is now.</source>
   <translation>지금 검색식에는 그 절이 없습니다.</translation>
  </message>
  <message>
   <source>Saved as version {version}; flagging was stopped, so older articles keep the flags they had.</source>
   <translation>버전 {version}(으)로 저장함; 표시를 멈춰 오래된 기사는 표시를 그대로 유지합니다.</translation>
  </message>
  <message>
   <source>Saved as version {version}; {articles} flagged.</source>
   <translation>버전 {version}(으)로 저장함; {articles} 표시.</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>버전 {version}</translation>
  </message>
  <message>
   <source>as in Missile launches</source>
   <translation>예: 미사일 발사</translation>
  </message>
  <message>
   <source>Short name</source>
   <translation>짧은 이름</translation>
  </message>
  <message>
   <source>For programs and for @name in other topics; it cannot change later</source>
   <translation>프로그램과 다른 주제의 @name에 쓰이며 나중에 바꿀 수 없습니다</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>색</translation>
  </message>
  <message>
   <source>Topics (*.toml);;All files (*)</source>
   <translation>주제 (*.toml);;모든 파일 (*)</translation>
  </message>
  <message>
   <source>a file of topics</source>
   <translation>주제 파일</translation>
  </message>
  <message>
   <source>Topics from a file, or all topics into one</source>
   <translation>파일에서 주제 가져오기, 또는 모든 주제를 파일로</translation>
  </message>
  <message>
   <source>Import topics</source>
   <translation>주제 가져오기</translation>
  </message>
  <message>
   <source>Export all topics</source>
   <translation>모든 주제 내보내기</translation>
  </message>
  <message>
   <source>Saving the topics, and flagging the archive with them …</source>
   <translation>주제를 저장하고 보관소에 표시하는 중 …</translation>
  </message>
  <message>
   <source>{name}, line {line}: this is not UTF-8 text; save the file as UTF-8.</source>
   <translation>{name}, {line}번째 줄: UTF-8 텍스트가 아닙니다. 파일을 UTF-8로 저장하세요.</translation>
  </message>
  <message>
   <source>{told} And {number} more.</source>
   <translation>{told} 그리고 {number}개 더.</translation>
  </message>
  <message>
   <source>{topics} written to {path}</source>
   <translation>{path}에 {topics} 씀</translation>
  </message>
  <message>
   <source>Nothing was saved.</source>
   <translation>아무것도 저장하지 않았습니다.</translation>
  </message>
  <message>
   <source>Flagging the archive with {topic} …</source>
   <translation>{topic}(으)로 보관함 표시 중…</translation>
  </message>
  <message>
   <source>Progress of flagging the archive</source>
   <translation>보관소 표시 진행</translation>
  </message>
  <message>
   <source>Flagging the archive with {topic}: {done} of {articles}</source>
   <translation>{topic}(으)로 보관함 표시 중: {articles} 중 {done}</translation>
  </message>
  <message>
   <source>anywhere in the article</source>
   <translation>기사 어디든</translation>
  </message>
  <message>
   <source>in the title or the first 60 words</source>
   <translation>제목이나 첫 60낱말</translation>
  </message>
  <message>
   <source>in the title</source>
   <translation>제목</translation>
  </message>
  <message>
   <source>matched words in title and lead</source>
   <translation>제목과 첫머리의 맞은 낱말</translation>
  </message>
  <message>
   <source>signs of a meeting of leaders</source>
   <translation>정상 회담의 징후</translation>
  </message>
  <message>
   <source>every match is a flag</source>
   <translation>맞으면 모두 표시</translation>
  </message>
  <message>
   <source>Flag or mention</source>
   <translation>표시 또는 언급</translation>
  </message>
  <message>
   <source>A match is nothing below</source>
   <translation>다음 아래면 아무것도 아님</translation>
  </message>
  <message>
   <source>Below it, a match is not even listed</source>
   <translation>그보다 낮으면 목록에도 없음</translation>
  </message>
  <message>
   <source>score</source>
   <translation>점수</translation>
  </message>
  <message>
   <source>any score</source>
   <translation>모든 점수</translation>
  </message>
  <message>
   <source>A match is a flag from</source>
   <translation>표시 기준</translation>
  </message>
  <message>
   <source>Below it, a match is a mention: listed, neither counted nor announced</source>
   <translation>그보다 낮으면 언급: 목록에는 있지만 세거나 알리지 않음</translation>
  </message>
  <message>
   <source>A flag needs a word</source>
   <translation>낱말이 있을 곳</translation>
  </message>
  <message>
   <source>A match without one is a mention</source>
   <translation>없으면 언급</translation>
  </message>
  <message>
   <source>The score comes from</source>
   <translation>점수의 근거</translation>
  </message>
  <message>
   <source>2 for each matched word in the title, 1 for each in the first 60 words</source>
   <translation>제목의 맞은 낱말마다 2점, 첫 60낱말에서는 1점</translation>
  </message>
  <message>
   <source>and nothing below</source>
   <translation>그 아래는 없음</translation>
  </message>
  <message>
   <source>flag from score {score}, else a mention</source>
   <translation>점수 {score}부터 표시, 아니면 언급</translation>
  </message>
  <message>
   <source>nothing below score {score}</source>
   <translation>점수 {score} 아래는 제외</translation>
  </message>
  <message>
   <source>flag only with a word {where}</source>
   <translation>{where}에 낱말이 있어야 표시</translation>
  </message>
  <message>
   <source>score from {what}</source>
   <translation>점수: {what}</translation>
  </message>
  <message>
   <source>Not saved yet: {marks}. Save again to save it all the same.</source>
   <translation>아직 저장하지 않음: {marks}. 그래도 저장하려면 다시 저장하십시오.</translation>
  </message>
  <message>
   <source>both words, anywhere in title, summary or text; the same as missile AND launch</source>
   <translation>두 낱말, 제목, 요약, 본문 어디든; missile AND launch와 같음</translation>
  </message>
  <message>
   <source>either word; AND and OR meet only with parentheses: (missile OR rocket) AND test</source>
   <translation>둘 중 하나; AND와 OR은 괄호로: (missile OR rocket) AND test</translation>
  </message>
  <message>
   <source>not with this word; the same as launch NOT product</source>
   <translation>이 낱말 제외; launch NOT product와 같음</translation>
  </message>
  <message>
   <source>words that begin so: launch, launches, launched</source>
   <translation>이렇게 시작하는 낱말: launch, launches, launched</translation>
  </message>
  <message>
   <source>at most 8 words between them, in any order; ONEAR keeps the order</source>
   <translation>사이에 최대 8낱말, 순서 무관; ONEAR는 순서대로</translation>
  </message>
  <message>
   <source>in one sentence</source>
   <translation>한 문장 안</translation>
  </message>
  <message>
   <source>at least twice in the article</source>
   <translation>기사에 두 번 이상</translation>
  </message>
  <message>
   <source>capitals count; also CASE(WHO OR "Big Apple")</source>
   <translation>대문자 구별; CASE(WHO OR "Big Apple")도 됨</translation>
  </message>
  <message>
   <source>a pattern of characters, here KN- and two digits; /.../i when capitals do not count</source>
   <translation>글자 패턴, 여기서는 KN-과 숫자 둘; /.../i는 대소문자 무시</translation>
  </message>
  <message>
   <source>in the title; lead: is the title or the first 60 words, body: the text</source>
   <translation>제목; lead:는 제목이나 첫 60낱말, body:는 본문</translation>
  </message>
  <message>
   <source>the language; source: is the publisher's name, site: the site of the article's address</source>
   <translation>언어; source:는 매체 이름, site:는 기사 주소의 사이트</translation>
  </message>
  <message>
   <source>the feed's title; author: and category: as the feed tells them</source>
   <translation>피드 제목; author:와 category:는 피드가 전한 대로</translation>
  </message>
  <message>
   <source>any word of a list that Wirewatch brings: $weapons, $fire, $leaders, $meet, $countries …</source>
   <translation>Wirewatch에 든 목록의 아무 낱말: $weapons, $fire, $leaders, $meet, $countries …</translation>
  </message>
  <message>
   <source>what the topic of that short name looks for</source>
   <translation>그 짧은 이름의 주제가 찾는 것</translation>
  </message>
  <message>
   <source>Capitals and accents do not matter in words; AND, OR, NOT and NEAR are written in capitals. Queries written for Meltwater, Brandwatch, Nexis, Elasticsearch or GDELT are read, too, and saved in this spelling.</source>
   <translation>낱말의 대소문자와 악센트는 구별하지 않고, AND, OR, NOT, NEAR는 대문자로 씁니다. Meltwater, Brandwatch, Nexis, Elasticsearch, GDELT 검색식도 읽어서 이 표기로 저장합니다.</translation>
  </message>
  <message>
   <source>{articles} flagged in the last {days} days</source>
   <translation>최근 {days}일에 표시된 {articles}</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>저장 안 함</translation>
  </message>
  <message>
   <source>unreadable</source>
   <translation>읽을 수 없음</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>판정</translation>
  </message>
  <message>
   <source>Marked articles</source>
   <translation>판정한 기사</translation>
  </message>
  <message>
   <source>Once the topic is saved, its articles can be marked right or wrong.</source>
   <translation>주제를 저장하면 기사를 맞음 또는 틀림으로 판정할 수 있습니다.</translation>
  </message>
  <message>
   <source>belongs</source>
   <translation>속함</translation>
  </message>
  <message>
   <source>does not belong</source>
   <translation>속하지 않음</translation>
  </message>
  <message>
   <source>{articles} of the last {days} days fail by one clause alone; the nearest come first.</source>
   <translation>최근 {days}일의 {articles}이(가) 절 하나 때문에 빠짐. 가까운 것부터.</translation>
  </message>
  <message>
   <source>{number} candidate</source>
   <translation>후보 {number}건</translation>
  </message>
  <message>
   <source>{number} candidates</source>
   <translation>후보 {number}건</translation>
  </message>
  <message>
   <source>{articles} of the last {days} days fails by one clause alone.</source>
   <translation>최근 {days}일의 {articles}이(가) 절 하나 때문에 빠짐.</translation>
  </message>
  <message>
   <source>{articles} of the last {days} days: each fails by one clause alone, of the newest {number} candidates.</source>
   <translation>최신 후보 {number}개 가운데 최근 {days}일의 {articles}: 저마다 절 하나 때문에 빠짐.</translation>
  </message>
  <message>
   <source>What keeps it away</source>
   <translation>빠진 이유</translation>
  </message>
  <message>
   <source>Articles that one clause keeps from matching</source>
   <translation>절 하나 때문에 빠진 기사</translation>
  </message>
  <message>
   <source>Looking …</source>
   <translation>찾는 중 …</translation>
  </message>
  <message>
   <source>Looking: {done} of {candidates} so far</source>
   <translation>찾는 중: {candidates} 중 {done}</translation>
  </message>
  <message>
   <source>No article of the last {days} days fails by one clause alone.</source>
   <translation>최근 {days}일에 절 하나 때문에 빠진 기사가 없습니다.</translation>
  </message>
  <message>
   <source>Articles of the last {days} days that one clause alone keeps from matching stand here: a word that is missing, words that stand too far apart, or an exclusion that bars them.</source>
   <translation>최근 {days}일에 절 하나 때문에 빠진 기사가 여기 나옵니다. 없는 낱말, 너무 먼 낱말, 제외 조건 때문입니다.</translation>
  </message>
  <message>
   <source>{articles} of the last {days} days match</source>
   <translation>최근 {days}일의 {articles} 맞음</translation>
  </message>
  <message>
   <source>{articles} of the last {days} days matches</source>
   <translation>최근 {days}일의 {articles} 맞음</translation>
  </message>
  <message>
   <source>The newest articles that match</source>
   <translation>맞는 최신 기사</translation>
  </message>
  <message>
   <source>Articles of the last {days} days match; counting them …</source>
   <translation>최근 {days}일의 기사가 맞음; 세는 중 …</translation>
  </message>
  <message>
   <source>the saved topic flags {number}</source>
   <translation>저장된 주제는 {number}건 표시</translation>
  </message>
  <message>
   <source>Query</source>
   <translation>검색식</translation>
  </message>
  <message>
   <source>missile NEAR/8 launch*   or   (summit OR "state visit") AND -title:sports</source>
   <translation>missile NEAR/8 launch*   or   (summit OR "state visit") AND -title:sports</translation>
  </message>
  <message>
   <source>What you marked</source>
   <translation>판정한 것</translation>
  </message>
  <message>
   <source>Not flagged, drawn at random</source>
   <translation>표시되지 않음, 무작위</translation>
  </message>
  <message>
   <source>Flags, drawn at random</source>
   <translation>표시됨, 무작위</translation>
  </message>
  <message>
   <source>Articles to mark</source>
   <translation>판정할 기사</translation>
  </message>
  <message>
   <source>From when</source>
   <translation>기간</translation>
  </message>
  <message>
   <source>Size of the sample</source>
   <translation>표본 크기</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>시드</translation>
  </message>
  <message>
   <source>Another number draws other articles; the same one the same</source>
   <translation>다른 수는 다른 기사를, 같은 수는 같은 기사를 뽑습니다</translation>
  </message>
  <message>
   <source>seed</source>
   <translation>시드</translation>
  </message>
  <message>
   <source>from all times</source>
   <translation>전체 기간</translation>
  </message>
  <message>
   <source>of {days} days</source>
   <translation>{days}일</translation>
  </message>
  <message>
   <source>Matches</source>
   <translation>맞은 기사</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>바뀌는 것</translation>
  </message>
  <message>
   <source>Near misses</source>
   <translation>아깝게 놓친 것</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>버전</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>도움말</translation>
  </message>
  <message>
   <source>Show what was marked</source>
   <translation>판정한 것 보기</translation>
  </message>
  <message>
   <source>{text} Proposed: {query}</source>
   <translation>{text} 제안: {query}</translation>
  </message>
  <message>
   <source>Advice: {text}</source>
   <translation>조언: {text}</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>버전</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>저장</translation>
  </message>
  <message>
   <source>Flags</source>
   <translation>표시</translation>
  </message>
  <message>
   <source>Looks for</source>
   <translation>찾는 것</translation>
  </message>
  <message>
   <source>Bringing one back makes a new version; nothing is lost.</source>
   <translation>되돌리면 새 버전이 되며 잃는 것은 없습니다.</translation>
  </message>
  <message>
   <source>Once the topic is saved, every version of it is kept here.</source>
   <translation>주제를 저장하면 모든 버전이 여기 보관됩니다.</translation>
  </message>
  <message>
   <source>When you change what the topic looks for, the version before stays here and can be brought back.</source>
   <translation>찾는 것을 바꾸면 이전 버전이 여기 남아 되돌릴 수 있습니다.</translation>
  </message>
  <message>
   <source>Versions of the topic, newest first</source>
   <translation>주제의 버전, 최신순</translation>
  </message>
  <message>
   <source>Query of the chosen version</source>
   <translation>고른 버전의 검색식</translation>
  </message>
  <message>
   <source>This is what the topic looks for now</source>
   <translation>지금 이 주제가 찾는 것</translation>
  </message>
  <message>
   <source>Saved as a new version</source>
   <translation>새 버전으로 저장했습니다</translation>
  </message>
  <message>
   <source>{version}, in force</source>
   <translation>{version}, 사용 중</translation>
  </message>
  <message>
   <source>Flagging with version {version} was stopped: older articles keep the flags they had.</source>
   <translation>버전 {version}의 표시를 멈춤: 오래된 기사는 표시를 그대로 유지합니다.</translation>
  </message>
  <message>
   <source>right</source>
   <translation>맞음</translation>
  </message>
  <message>
   <source>wrong</source>
   <translation>틀림</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>놓침</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>바르게 제외</translation>
  </message>
  <message>
   <source>{share} (95 % interval {low} to {high})</source>
   <translation>{share} (95 % 구간 {low}~{high})</translation>
  </message>
  <message>
   <source>precision {share} ({low}–{high} %)</source>
   <translation>정밀도 {share} ({low}–{high} %)</translation>
  </message>
  <message>
   <source>Of {whole} marked flags {part} are right: precision {share}.</source>
   <translation>판정한 표시 {whole}개 가운데 {part}개가 맞음: 정밀도 {share}.</translation>
  </message>
  <message>
   <source>{drawn} drawn from {population} articles that are not flagged.</source>
   <translation>표시되지 않은 기사 {population}개에서 {drawn}개를 뽑음.</translation>
  </message>
  <message>
   <source>Missed: about {value} (between {low} and {high}).</source>
   <translation>놓침: 약 {value} ({low}~{high}).</translation>
  </message>
  <message>
   <source>Recall: about {value} (between {low} and {high}).</source>
   <translation>재현율: 약 {value} ({low}~{high}).</translation>
  </message>
  <message>
   <source>No flag is marked yet. Say “right” or “wrong” below, or beside a flag in the reading pane: precision follows, and edits are held against it.</source>
   <translation>아직 판정한 표시가 없습니다. 아래나 읽기 창의 표시 옆에서 “맞음” 또는 “틀림”을 고르면 정밀도가 나오고, 고칠 때마다 이에 비추어 봅니다.</translation>
  </message>
  <message>
   <source>{drawn} drawn from {population} flags.</source>
   <translation>표시 {population}개에서 {drawn}개를 뽑음.</translation>
  </message>
  <message>
   <source>Recall, if all flags are right: about {value} (between {low} and {high}).</source>
   <translation>재현율(모든 표시가 맞는다면): 약 {value} ({low}~{high}).</translation>
  </message>
  <message>
   <source>none would change sides</source>
   <translation>바뀌는 것 없음</translation>
  </message>
  <message>
   <source>{number} of these marks are older than this version.</source>
   <translation>이 판정 가운데 {number}개는 이 버전보다 오래됨.</translation>
  </message>
  <message>
   <source>Say of each whether it belongs; the order is one of chance, so stop where you like.</source>
   <translation>하나씩 속하는지 말하십시오. 순서가 무작위이므로 언제든 멈춰도 됩니다.</translation>
  </message>
  <message>
   <source>{whole} marked, {part} of them belong.</source>
   <translation>{whole}개 판정, 그 가운데 {part}개가 속함.</translation>
  </message>
  <message>
   <source>{number} of these marks are of an earlier version: another seed draws others.</source>
   <translation>이 판정 가운데 {number}개는 이전 버전의 것: 다른 시드로 새로 뽑으십시오.</translation>
  </message>
  <message>
   <source>1 right one would be lost</source>
   <translation>맞는 것 1개를 잃음</translation>
  </message>
  <message>
   <source>{number} right ones would be lost</source>
   <translation>맞는 것 {number}개를 잃음</translation>
  </message>
  <message>
   <source>1 that does not belong would be flagged</source>
   <translation>속하지 않는 것 1개가 표시됨</translation>
  </message>
  <message>
   <source>{number} that do not belong would be flagged</source>
   <translation>속하지 않는 것 {number}개가 표시됨</translation>
  </message>
  <message>
   <source>1 wrong one would be gone</source>
   <translation>틀린 것 1개가 사라짐</translation>
  </message>
  <message>
   <source>{number} wrong ones would be gone</source>
   <translation>틀린 것 {number}개가 사라짐</translation>
  </message>
  <message>
   <source>1 missed one would be found</source>
   <translation>놓친 것 1개를 찾음</translation>
  </message>
  <message>
   <source>{number} missed ones would be found</source>
   <translation>놓친 것 {number}개를 찾음</translation>
  </message>
  <message>
   <source>of {number} marked: {moved}</source>
   <translation>판정한 {number}개 가운데 {moved}</translation>
  </message>
  <message>
   <source>Precision: {share}.</source>
   <translation>정밀도: {share}.</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>월</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>화</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>수</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>목</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>금</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>토</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>일</translation>
  </message>
  <message>
   <source>{number} feed needs attention</source>
   <translation>피드 {number}개에 주의 필요</translation>
  </message>
  <message>
   <source>{number} feeds need attention</source>
   <translation>피드 {number}개에 주의 필요</translation>
  </message>
  <message>
   <source>Its news could be pushed by {hub} (WebSub). That needs a public address, so it is polled.</source>
   <translation>{hub}(WebSub)이 새것을 보내 줄 수 있지만 공개 주소가 필요하므로 직접 확인합니다.</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>방금</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <translation>{month} {day}일</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{year}년 {month} {day}일</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>월요일</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>화요일</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>수요일</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>목요일</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>금요일</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>토요일</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>일요일</translation>
  </message>
  <message>
   <source>new</source>
   <translation>새로움</translation>
  </message>
  <message>
   <source>healthy</source>
   <translation>정상</translation>
  </message>
  <message>
   <source>failing</source>
   <translation>실패 중</translation>
  </message>
  <message>
   <source>asks you</source>
   <translation>확인 요청</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>대기 중</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>사라짐</translation>
  </message>
  <message>
   <source>silent</source>
   <translation>조용함</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>비어 있음</translation>
  </message>
  <message>
   <source>missed items</source>
   <translation>항목 놓침</translation>
  </message>
  <message>
   <source>doubled</source>
   <translation>중복</translation>
  </message>
  <message>
   <source>cut short</source>
   <translation>잘림</translation>
  </message>
  <message>
   <source>has mistakes</source>
   <translation>오류 있음</translation>
  </message>
  <message>
   <source>slow</source>
   <translation>느림</translation>
  </message>
  <message>
   <source>Not polled yet</source>
   <translation>아직 확인하지 않음</translation>
  </message>
  <message>
   <source>The server says that this feed is gone for good</source>
   <translation>서버가 이 피드는 영구히 사라졌다고 합니다</translation>
  </message>
  <message>
   <source>No change</source>
   <translation>변화 없음</translation>
  </message>
  <message>
   <source>a gap of about {time} before it: items may have been missed</source>
   <translation>그 전에 {time}쯤 틈: 항목을 놓쳤을 수 있음</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>읽음</translation>
  </message>
  <message>
   <source>{weekday} {day} {month} {year}</source>
   <translation>{year}년 {month} {day}일 ({weekday})</translation>
  </message>
  <message>
   <source>Asked again after {when}, since the server wanted to be left alone</source>
   <translation>서버가 쉬게 해 달라고 해서 {when} 뒤에 다시 묻습니다</translation>
  </message>
  <message>
   <source>Server says: try again later</source>
   <translation>서버: 나중에 다시 시도</translation>
  </message>
  <message>
   <source>Read {when}</source>
   <translation>{when} 읽음</translation>
  </message>
  <message>
   <source>{n} min ago</source>
   <translation>{n}분 전</translation>
  </message>
  <message>
   <source>{n} h ago</source>
   <translation>{n}시간 전</translation>
  </message>
  <message>
   <source>in {n} min</source>
   <translation>{n}분 뒤</translation>
  </message>
  <message>
   <source>in {n} h</source>
   <translation>{n}시간 뒤</translation>
  </message>
  <message>
   <source>Server says: try again after {when}</source>
   <translation>서버: {when} 뒤에 다시 시도</translation>
  </message>
  <message>
   <source>{number} times in a row</source>
   <translation>연속 {number}번</translation>
  </message>
  <message>
   <source>The last poll failed</source>
   <translation>최근 확인 실패</translation>
  </message>
  <message>
   <source>No change, {when}</source>
   <translation>변화 없음, {when}</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>실패</translation>
  </message>
  <message>
   <source>Gone for good</source>
   <translation>영구히 사라짐</translation>
  </message>
  <message>
   <source>The server asked us to wait</source>
   <translation>서버가 기다리라고 함</translation>
  </message>
  <message>
   <source>The network was missing</source>
   <translation>네트워크가 없었습니다</translation>
  </message>
  <message>
   <source>{number} undated</source>
   <translation>날짜 없음 {number}개</translation>
  </message>
  <message>
   <source>{share} % seen before</source>
   <translation>{share}% 이미 봄</translation>
  </message>
  <message>
   <source>{new} new of {items}</source>
   <translation>{items} 가운데 새것 {new}개</translation>
  </message>
  <message>
   <source>so many at once that they were told in one alert</source>
   <translation>한꺼번에 많아 알림 하나로 알림</translation>
  </message>
  <message>
   <source>Nothing new in {items}</source>
   <translation>{items}에 새것 없음</translation>
  </message>
  <message>
   <source>choose one first</source>
   <translation>먼저 선택하세요</translation>
  </message>
  <message>
   <source>Choose here what is meant, then run “{action}”.</source>
   <translation>여기서 대상을 선택한 다음 “{action}”을(를) 실행하세요.</translation>
  </message>
  <message>
   <source>Run a command</source>
   <translation>명령 실행</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>명령</translation>
  </message>
  <message>
   <source>Matching commands</source>
   <translation>맞는 명령</translation>
  </message>
  <message>
   <source>Nothing is called that.</source>
   <translation>그런 이름의 명령이 없습니다.</translation>
  </message>
  <message>
   <source>goes there</source>
   <translation>그곳으로 이동</translation>
  </message>
  <message>
   <source>{page}: {action}</source>
   <translation>{page}: {action}</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>단축키</translation>
  </message>
  <message>
   <source>What do you want to do?</source>
   <translation>무엇을 할까요?</translation>
  </message>
  <message>
   <source>Restoring the backup…</source>
   <translation>백업을 복원하는 중…</translation>
  </message>
  <message>
   <source>Nothing was restored: {why}</source>
   <translation>아무것도 복원되지 않았습니다: {why}</translation>
  </message>
  <message>
   <source>Looking through the archive and repairing it…</source>
   <translation>보관소를 살펴보고 복구하는 중…</translation>
  </message>
  <message>
   <source>Nothing was repaired: {why}</source>
   <translation>아무것도 복구되지 않았습니다: {why}</translation>
  </message>
  <message>
   <source>The archive was looked through: nothing had to be repaired.</source>
   <translation>보관소를 살펴보았습니다. 복구할 것이 없었습니다.</translation>
  </message>
  <message>
   <source>Wirewatch cannot open.</source>
   <translation>Wirewatch를 열 수 없습니다.</translation>
  </message>
  <message>
   <source>Repair it</source>
   <translation>복구하기</translation>
  </message>
  <message>
   <source>Looking at what can be done…</source>
   <translation>할 수 있는 일을 알아보는 중…</translation>
  </message>
  <message>
   <source>Name of the search:</source>
   <translation>검색 이름:</translation>
  </message>
  <message>
   <source>A search that finds all articles needs no name</source>
   <translation>모든 기사를 찾는 검색에는 이름이 필요 없습니다</translation>
  </message>
  <message>
   <source>Kept as {name}, in the side bar</source>
   <translation>사이드바에 {name}(으)로 보관했습니다</translation>
  </message>
  <message>
   <source>Search {name} forgotten</source>
   <translation>검색 {name}을(를) 지웠습니다</translation>
  </message>
  <message>
   <source>Pages and topics</source>
   <translation>화면과 주제</translation>
  </message>
  <message>
   <source>Forget this search</source>
   <translation>이 검색 지우기</translation>
  </message>
  <message>
   <source>Other feeds</source>
   <translation>다른 피드</translation>
  </message>
  <message>
   <source>Followed feeds</source>
   <translation>구독하는 피드</translation>
  </message>
  <message>
   <source>feeds</source>
   <translation>피드</translation>
  </message>
  <message>
   <source>not seen yet</source>
   <translation>아직 보지 않음</translation>
  </message>
  <message>
   <source>flagged</source>
   <translation>표시됨</translation>
  </message>
  <message>
   <source>{name} is larger than 20 MB; {kind} is not.</source>
   <translation>{name}은(는) 20MB보다 큽니다. {kind}은(는) 그렇게 크지 않습니다.</translation>
  </message>
  <message>
   <source>{name} cannot be read: {why}</source>
   <translation>{name}을(를) 읽을 수 없습니다: {why}</translation>
  </message>
  <message>
   <source>Round stopped {when}</source>
   <translation>확인 중지 {when}</translation>
  </message>
  <message>
   <source>Last round {when}</source>
   <translation>최근 확인 {when}</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>시작하는 중…</translation>
  </message>
  <message>
   <source>{new} new, {flagged} flagged</source>
   <translation>새 기사 {new}건, 표시 {flagged}건</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{total} 중 {done}</translation>
  </message>
  <message>
   <source>State of polling</source>
   <translation>확인 상태</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>실행 취소</translation>
  </message>
  <message>
   <source>Take it back (Ctrl+Z)</source>
   <translation>되돌리기 (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>진행</translation>
  </message>
  <message>
   <source>Cancel this round</source>
   <translation>이번 확인 취소</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>준비됨</translation>
  </message>
  <message>
   <source>The engine is not running: reading only</source>
   <translation>엔진이 실행 중이 아님: 읽기만 가능</translation>
  </message>
  <message>
   <source>There is nothing to take back now</source>
   <translation>지금은 되돌릴 것이 없습니다</translation>
  </message>
  <message>
   <source>{feeds} did not answer</source>
   <translation>{feeds} 응답 없음</translation>
  </message>
  <message>
   <source>{articles} not judged</source>
   <translation>{articles} 판정 못 함</translation>
  </message>
  <message>
   <source>next {when}</source>
   <translation>다음 {when}</translation>
  </message>
  <message>
   <source>Polling {feeds}</source>
   <translation>{feeds} 확인 중</translation>
  </message>
  <message>
   <source>Taken back: {deed}</source>
   <translation>되돌림: {deed}</translation>
  </message>
  <message>
   <source>{what}: done</source>
   <translation>{what}: 완료</translation>
  </message>
  <message>
   <source>Search all articles</source>
   <translation>모든 기사 검색</translation>
  </message>
  <message>
   <source>Show Wirewatch</source>
   <translation>Wirewatch 보이기</translation>
  </message>
  <message>
   <source>Wirewatch: {number} new</source>
   <translation>Wirewatch: 새 알림 {number}개</translation>
  </message>
  <message>
   <source>Wirewatch is still running</source>
   <translation>Wirewatch가 계속 실행 중입니다</translation>
  </message>
  <message>
   <source>It keeps checking your feeds. Quit it from this icon's menu or with Ctrl+Q.</source>
   <translation>계속 피드를 확인합니다. 이 아이콘의 메뉴나 Ctrl+Q로 끝내세요.</translation>
  </message>
  <message>
   <source>{number} alerts</source>
   <translation>알림 {number}건</translation>
  </message>
  <message>
   <source>made-up data</source>
   <translation>가상 데이터</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>1월</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>2월</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>3월</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>4월</translation>
  </message>
  <message>
   <source>May</source>
   <translation>5월</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>6월</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>7월</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>8월</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>9월</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>10월</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>11월</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>12월</translation>
  </message>
  <message>
   <source>1,234.5</source>
   <translation>1,234.5</translation>
  </message>
 </context>
 <context>
  <name>engine</name>
  <message>
   <source>en</source>
   <translation>ko</translation>
  </message>
  <message>
   <source>North Korea watchers</source>
   <translation>북한 전문 매체</translation>
  </message>
  <message>
   <source>South Korea</source>
   <translation>대한민국</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>일본</translation>
  </message>
  <message>
   <source>China, Taiwan and South-East Asia</source>
   <translation>중국, 대만, 동남아시아</translation>
  </message>
  <message>
   <source>Russia</source>
   <translation>러시아</translation>
  </message>
  <message>
   <source>International</source>
   <translation>국제</translation>
  </message>
  <message>
   <source>Defence and strategy</source>
   <translation>국방과 전략</translation>
  </message>
  <message>
   <source>Think tanks and arms control</source>
   <translation>싱크 탱크와 군비 통제</translation>
  </message>
  <message>
   <source>Official</source>
   <translation>공식 기관</translation>
  </message>
  <message>
   <source>Headlines by search</source>
   <translation>검색으로 모은 헤드라인</translation>
  </message>
  <message>
   <source>Missile launches</source>
   <translation>미사일 발사</translation>
  </message>
  <message>
   <source>Cyber attacks</source>
   <translation>사이버 공격</translation>
  </message>
  <message>
   <source>Elections</source>
   <translation>선거</translation>
  </message>
  <message>
   <source>Military exercises</source>
   <translation>군사 훈련</translation>
  </message>
  <message>
   <source>Natural disasters</source>
   <translation>자연재해</translation>
  </message>
  <message>
   <source>Nuclear tests</source>
   <translation>핵실험</translation>
  </message>
  <message>
   <source>Sanctions</source>
   <translation>제재</translation>
  </message>
  <message>
   <source>Summits</source>
   <translation>정상회담</translation>
  </message>
  <message>
   <source>United Arab Emirates</source>
   <translation>아랍에미리트</translation>
  </message>
  <message>
   <source>Afghanistan</source>
   <translation>아프가니스탄</translation>
  </message>
  <message>
   <source>Albania</source>
   <translation>알바니아</translation>
  </message>
  <message>
   <source>Algeria</source>
   <translation>알제리</translation>
  </message>
  <message>
   <source>Andorra</source>
   <translation>안도라</translation>
  </message>
  <message>
   <source>Angola</source>
   <translation>앙골라</translation>
  </message>
  <message>
   <source>Antigua and Barbuda</source>
   <translation>앤티가 바부다</translation>
  </message>
  <message>
   <source>Argentina</source>
   <translation>아르헨티나</translation>
  </message>
  <message>
   <source>Armenia</source>
   <translation>아르메니아</translation>
  </message>
  <message>
   <source>Australia</source>
   <translation>오스트레일리아</translation>
  </message>
  <message>
   <source>Austria</source>
   <translation>오스트리아</translation>
  </message>
  <message>
   <source>Azerbaijan</source>
   <translation>아제르바이잔</translation>
  </message>
  <message>
   <source>Bahamas</source>
   <translation>바하마</translation>
  </message>
  <message>
   <source>Bahrain</source>
   <translation>바레인</translation>
  </message>
  <message>
   <source>Bangladesh</source>
   <translation>방글라데시</translation>
  </message>
  <message>
   <source>Barbados</source>
   <translation>바베이도스</translation>
  </message>
  <message>
   <source>Belarus</source>
   <translation>벨라루스</translation>
  </message>
  <message>
   <source>Belgium</source>
   <translation>벨기에</translation>
  </message>
  <message>
   <source>Belize</source>
   <translation>벨리즈</translation>
  </message>
  <message>
   <source>Benin</source>
   <translation>베냉</translation>
  </message>
  <message>
   <source>Bhutan</source>
   <translation>부탄</translation>
  </message>
  <message>
   <source>Bolivia</source>
   <translation>볼리비아</translation>
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation>보스니아 헤르체고비나</translation>
  </message>
  <message>
   <source>Botswana</source>
   <translation>보츠와나</translation>
  </message>
  <message>
   <source>Brazil</source>
   <translation>브라질</translation>
  </message>
  <message>
   <source>Brunei</source>
   <translation>브루나이</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>불가리아</translation>
  </message>
  <message>
   <source>Burkina Faso</source>
   <translation>부르키나파소</translation>
  </message>
  <message>
   <source>Burundi</source>
   <translation>부룬디</translation>
  </message>
  <message>
   <source>Cambodia</source>
   <translation>캄보디아</translation>
  </message>
  <message>
   <source>Cameroon</source>
   <translation>카메룬</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>캐나다</translation>
  </message>
  <message>
   <source>Cape Verde</source>
   <translation>카보베르데</translation>
  </message>
  <message>
   <source>Chad</source>
   <translation>차드</translation>
  </message>
  <message>
   <source>Chile</source>
   <translation>칠레</translation>
  </message>
  <message>
   <source>China</source>
   <translation>중국</translation>
  </message>
  <message>
   <source>Colombia</source>
   <translation>콜롬비아</translation>
  </message>
  <message>
   <source>Comoros</source>
   <translation>코모로</translation>
  </message>
  <message>
   <source>Democratic Republic of the Congo</source>
   <translation>콩고 민주 공화국</translation>
  </message>
  <message>
   <source>Costa Rica</source>
   <translation>코스타리카</translation>
  </message>
  <message>
   <source>Ivory Coast</source>
   <translation>코트디부아르</translation>
  </message>
  <message>
   <source>Croatia</source>
   <translation>크로아티아</translation>
  </message>
  <message>
   <source>Cuba</source>
   <translation>쿠바</translation>
  </message>
  <message>
   <source>Cyprus</source>
   <translation>키프로스</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>체코</translation>
  </message>
  <message>
   <source>Denmark</source>
   <translation>덴마크</translation>
  </message>
  <message>
   <source>Djibouti</source>
   <translation>지부티</translation>
  </message>
  <message>
   <source>Dominican Republic</source>
   <translation>도미니카 공화국</translation>
  </message>
  <message>
   <source>Ecuador</source>
   <translation>에콰도르</translation>
  </message>
  <message>
   <source>Egypt</source>
   <translation>이집트</translation>
  </message>
  <message>
   <source>El Salvador</source>
   <translation>엘살바도르</translation>
  </message>
  <message>
   <source>Equatorial Guinea</source>
   <translation>적도 기니</translation>
  </message>
  <message>
   <source>Eritrea</source>
   <translation>에리트레아</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>에스토니아</translation>
  </message>
  <message>
   <source>Eswatini</source>
   <translation>에스와티니</translation>
  </message>
  <message>
   <source>Ethiopia</source>
   <translation>에티오피아</translation>
  </message>
  <message>
   <source>Fiji</source>
   <translation>피지</translation>
  </message>
  <message>
   <source>Finland</source>
   <translation>핀란드</translation>
  </message>
  <message>
   <source>France</source>
   <translation>프랑스</translation>
  </message>
  <message>
   <source>Gabon</source>
   <translation>가봉</translation>
  </message>
  <message>
   <source>Gambia</source>
   <translation>감비아</translation>
  </message>
  <message>
   <source>Georgia</source>
   <translation>조지아</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>독일</translation>
  </message>
  <message>
   <source>Ghana</source>
   <translation>가나</translation>
  </message>
  <message>
   <source>Greece</source>
   <translation>그리스</translation>
  </message>
  <message>
   <source>Grenada</source>
   <translation>그레나다</translation>
  </message>
  <message>
   <source>Guatemala</source>
   <translation>과테말라</translation>
  </message>
  <message>
   <source>Guinea</source>
   <translation>기니</translation>
  </message>
  <message>
   <source>Guyana</source>
   <translation>가이아나</translation>
  </message>
  <message>
   <source>Haiti</source>
   <translation>아이티</translation>
  </message>
  <message>
   <source>Honduras</source>
   <translation>온두라스</translation>
  </message>
  <message>
   <source>Hungary</source>
   <translation>헝가리</translation>
  </message>
  <message>
   <source>Iceland</source>
   <translation>아이슬란드</translation>
  </message>
  <message>
   <source>India</source>
   <translation>인도</translation>
  </message>
  <message>
   <source>Indonesia</source>
   <translation>인도네시아</translation>
  </message>
  <message>
   <source>Iran</source>
   <translation>이란</translation>
  </message>
  <message>
   <source>Iraq</source>
   <translation>이라크</translation>
  </message>
  <message>
   <source>Ireland</source>
   <translation>아일랜드</translation>
  </message>
  <message>
   <source>Israel</source>
   <translation>이스라엘</translation>
  </message>
  <message>
   <source>Italy</source>
   <translation>이탈리아</translation>
  </message>
  <message>
   <source>Jamaica</source>
   <translation>자메이카</translation>
  </message>
  <message>
   <source>Jordan</source>
   <translation>요르단</translation>
  </message>
  <message>
   <source>Kazakhstan</source>
   <translation>카자흐스탄</translation>
  </message>
  <message>
   <source>Kenya</source>
   <translation>케냐</translation>
  </message>
  <message>
   <source>North Korea</source>
   <translation>북한</translation>
  </message>
  <message>
   <source>Kosovo</source>
   <translation>코소보</translation>
  </message>
  <message>
   <source>Kuwait</source>
   <translation>쿠웨이트</translation>
  </message>
  <message>
   <source>Kyrgyzstan</source>
   <translation>키르기스스탄</translation>
  </message>
  <message>
   <source>Laos</source>
   <translation>라오스</translation>
  </message>
  <message>
   <source>Latvia</source>
   <translation>라트비아</translation>
  </message>
  <message>
   <source>Lebanon</source>
   <translation>레바논</translation>
  </message>
  <message>
   <source>Lesotho</source>
   <translation>레소토</translation>
  </message>
  <message>
   <source>Liberia</source>
   <translation>라이베리아</translation>
  </message>
  <message>
   <source>Libya</source>
   <translation>리비아</translation>
  </message>
  <message>
   <source>Liechtenstein</source>
   <translation>리히텐슈타인</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>리투아니아</translation>
  </message>
  <message>
   <source>Luxembourg</source>
   <translation>룩셈부르크</translation>
  </message>
  <message>
   <source>Madagascar</source>
   <translation>마다가스카르</translation>
  </message>
  <message>
   <source>Malawi</source>
   <translation>말라위</translation>
  </message>
  <message>
   <source>Malaysia</source>
   <translation>말레이시아</translation>
  </message>
  <message>
   <source>Maldives</source>
   <translation>몰디브</translation>
  </message>
  <message>
   <source>Mali</source>
   <translation>말리</translation>
  </message>
  <message>
   <source>Malta</source>
   <translation>몰타</translation>
  </message>
  <message>
   <source>Mauritania</source>
   <translation>모리타니</translation>
  </message>
  <message>
   <source>Mauritius</source>
   <translation>모리셔스</translation>
  </message>
  <message>
   <source>Mexico</source>
   <translation>멕시코</translation>
  </message>
  <message>
   <source>Moldova</source>
   <translation>몰도바</translation>
  </message>
  <message>
   <source>Monaco</source>
   <translation>모나코</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>몽골</translation>
  </message>
  <message>
   <source>Montenegro</source>
   <translation>몬테네그로</translation>
  </message>
  <message>
   <source>Morocco</source>
   <translation>모로코</translation>
  </message>
  <message>
   <source>Mozambique</source>
   <translation>모잠비크</translation>
  </message>
  <message>
   <source>Myanmar</source>
   <translation>미얀마</translation>
  </message>
  <message>
   <source>Namibia</source>
   <translation>나미비아</translation>
  </message>
  <message>
   <source>Nepal</source>
   <translation>네팔</translation>
  </message>
  <message>
   <source>Netherlands</source>
   <translation>네덜란드</translation>
  </message>
  <message>
   <source>New Zealand</source>
   <translation>뉴질랜드</translation>
  </message>
  <message>
   <source>Nicaragua</source>
   <translation>니카라과</translation>
  </message>
  <message>
   <source>Niger</source>
   <translation>니제르</translation>
  </message>
  <message>
   <source>Nigeria</source>
   <translation>나이지리아</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>북마케도니아</translation>
  </message>
  <message>
   <source>Norway</source>
   <translation>노르웨이</translation>
  </message>
  <message>
   <source>Oman</source>
   <translation>오만</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>파키스탄</translation>
  </message>
  <message>
   <source>Palestine</source>
   <translation>팔레스타인</translation>
  </message>
  <message>
   <source>Panama</source>
   <translation>파나마</translation>
  </message>
  <message>
   <source>Papua New Guinea</source>
   <translation>파푸아뉴기니</translation>
  </message>
  <message>
   <source>Paraguay</source>
   <translation>파라과이</translation>
  </message>
  <message>
   <source>Peru</source>
   <translation>페루</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>필리핀</translation>
  </message>
  <message>
   <source>Poland</source>
   <translation>폴란드</translation>
  </message>
  <message>
   <source>Portugal</source>
   <translation>포르투갈</translation>
  </message>
  <message>
   <source>Qatar</source>
   <translation>카타르</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>루마니아</translation>
  </message>
  <message>
   <source>Rwanda</source>
   <translation>르완다</translation>
  </message>
  <message>
   <source>Samoa</source>
   <translation>사모아</translation>
  </message>
  <message>
   <source>Saudi Arabia</source>
   <translation>사우디아라비아</translation>
  </message>
  <message>
   <source>Senegal</source>
   <translation>세네갈</translation>
  </message>
  <message>
   <source>Serbia</source>
   <translation>세르비아</translation>
  </message>
  <message>
   <source>Sierra Leone</source>
   <translation>시에라리온</translation>
  </message>
  <message>
   <source>Singapore</source>
   <translation>싱가포르</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>슬로바키아</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>슬로베니아</translation>
  </message>
  <message>
   <source>Solomon Islands</source>
   <translation>솔로몬 제도</translation>
  </message>
  <message>
   <source>Somalia</source>
   <translation>소말리아</translation>
  </message>
  <message>
   <source>South Africa</source>
   <translation>남아프리카 공화국</translation>
  </message>
  <message>
   <source>South Sudan</source>
   <translation>남수단</translation>
  </message>
  <message>
   <source>Spain</source>
   <translation>스페인</translation>
  </message>
  <message>
   <source>Sri Lanka</source>
   <translation>스리랑카</translation>
  </message>
  <message>
   <source>Sudan</source>
   <translation>수단</translation>
  </message>
  <message>
   <source>Suriname</source>
   <translation>수리남</translation>
  </message>
  <message>
   <source>Sweden</source>
   <translation>스웨덴</translation>
  </message>
  <message>
   <source>Switzerland</source>
   <translation>스위스</translation>
  </message>
  <message>
   <source>Syria</source>
   <translation>시리아</translation>
  </message>
  <message>
   <source>Taiwan</source>
   <translation>대만</translation>
  </message>
  <message>
   <source>Tajikistan</source>
   <translation>타지키스탄</translation>
  </message>
  <message>
   <source>Tanzania</source>
   <translation>탄자니아</translation>
  </message>
  <message>
   <source>Thailand</source>
   <translation>태국</translation>
  </message>
  <message>
   <source>Timor-Leste</source>
   <translation>동티모르</translation>
  </message>
  <message>
   <source>Togo</source>
   <translation>토고</translation>
  </message>
  <message>
   <source>Tonga</source>
   <translation>통가</translation>
  </message>
  <message>
   <source>Trinidad and Tobago</source>
   <translation>트리니다드 토바고</translation>
  </message>
  <message>
   <source>Tunisia</source>
   <translation>튀니지</translation>
  </message>
  <message>
   <source>Turkey</source>
   <translation>튀르키예</translation>
  </message>
  <message>
   <source>Turkmenistan</source>
   <translation>투르크메니스탄</translation>
  </message>
  <message>
   <source>Uganda</source>
   <translation>우간다</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>우크라이나</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>영국</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>미국</translation>
  </message>
  <message>
   <source>Uruguay</source>
   <translation>우루과이</translation>
  </message>
  <message>
   <source>Uzbekistan</source>
   <translation>우즈베키스탄</translation>
  </message>
  <message>
   <source>Vanuatu</source>
   <translation>바누아투</translation>
  </message>
  <message>
   <source>Vatican</source>
   <translation>바티칸</translation>
  </message>
  <message>
   <source>Venezuela</source>
   <translation>베네수엘라</translation>
  </message>
  <message>
   <source>Vietnam</source>
   <translation>베트남</translation>
  </message>
  <message>
   <source>Yemen</source>
   <translation>예멘</translation>
  </message>
  <message>
   <source>Zambia</source>
   <translation>잠비아</translation>
  </message>
  <message>
   <source>Zimbabwe</source>
   <translation>짐바브웨</translation>
  </message>
  <message>
   <source>Republic of the Congo</source>
   <translation>콩고 공화국</translation>
  </message>
  <message>
   <source>European Union</source>
   <translation>유럽 연합</translation>
  </message>
  <message>
   <source>European Council</source>
   <translation>유럽 이사회</translation>
  </message>
  <message>
   <source>African Union</source>
   <translation>아프리카 연합</translation>
  </message>
  <message>
   <source>Arab League</source>
   <translation>아랍 연맹</translation>
  </message>
  <message>
   <source>Commonwealth</source>
   <translation>영연방</translation>
  </message>
  <message>
   <source>This feed was not asked: {error}.</source>
   <translation>이 피드는 확인하지 않았습니다: {error}.</translation>
  </message>
  <message>
   <source>{why} ({failures} times in a row)</source>
   <translation>{why} (연속 {failures}번)</translation>
  </message>
  <message>
   <source>Line {line}: {flaw} — {reading}.</source>
   <translation>{line}행: {flaw} — {reading}.</translation>
  </message>
  <message>
   <source>Line {line}: {flaw}.</source>
   <translation>{line}행: {flaw}.</translation>
  </message>
  <message>
   <source>what could be made out was read</source>
   <translation>알아볼 수 있는 것은 읽었습니다</translation>
  </message>
  <message>
   <source>Only {dated} of its {items} items carries a date that can be used; the others count when they are first seen.</source>
   <translation>항목 {items}개 가운데 {dated}개에만 쓸 수 있는 날짜가 있으며, 나머지는 처음 본 시각으로 셉니다.</translation>
  </message>
  <message>
   <source>Only {dated} of its {items} items carry a date that can be used; the others count when they are first seen.</source>
   <translation>항목 {items}개 가운데 {dated}개에만 쓸 수 있는 날짜가 있으며, 나머지는 처음 본 시각으로 셉니다.</translation>
  </message>
  <message>
   <source>If you know that it is the right one, trust its certificate for this feed; its SHA-256 fingerprint is {fingerprint}</source>
   <translation>올바른 인증서임을 알면 이 피드에서 신뢰하십시오. SHA-256 지문: {fingerprint}</translation>
  </message>
  <message>
   <source>line {line}: {reason}: {text}</source>
   <translation>{line}행: {reason}: {text}</translation>
  </message>
  <message>
   <source>after {said}</source>
   <translation>{said} 뒤에</translation>
  </message>
  <message>
   <source>{flagged} for {title}</source>
   <translation>{title}: {flagged}</translation>
  </message>
  <message>
   <source>{flagged} for {title}. Newest: {newest}</source>
   <translation>{title}: {flagged}. 최신: {newest}</translation>
  </message>
  <message>
   <source>{flagged} for {title} while it was quiet</source>
   <translation>{title}: 조용한 시간 동안 {flagged}</translation>
  </message>
  <message>
   <source>{flagged} for {title} while it was quiet. Newest: {newest}</source>
   <translation>{title}: 조용한 시간 동안 {flagged}. 최신: {newest}</translation>
  </message>
  <message>
   <source>{flagged} for {title} while it was snoozed</source>
   <translation>{title}: 미루는 동안 {flagged}</translation>
  </message>
  <message>
   <source>{flagged} for {title} while it was snoozed. Newest: {newest}</source>
   <translation>{title}: 미루는 동안 {flagged}. 최신: {newest}</translation>
  </message>
  <message>
   <source>{flagged} for {title} since the start</source>
   <translation>{title}: 시작한 뒤 {flagged}</translation>
  </message>
  <message>
   <source>{flagged} for {title} since the start. Newest: {newest}</source>
   <translation>{title}: 시작한 뒤 {flagged}. 최신: {newest}</translation>
  </message>
  <message>
   <source>{flagged} for {title} since the last alert</source>
   <translation>{title}: 지난 알림 이후 {flagged}</translation>
  </message>
  <message>
   <source>{flagged} for {title} since the last alert. Newest: {newest}</source>
   <translation>{title}: 지난 알림 이후 {flagged}. 최신: {newest}</translation>
  </message>
  <message>
   <source>{flagged} for {title} while do-not-disturb was on</source>
   <translation>{title}: 방해 금지 동안 {flagged}</translation>
  </message>
  <message>
   <source>{flagged} for {title} while do-not-disturb was on. Newest: {newest}</source>
   <translation>{title}: 방해 금지 동안 {flagged}. 최신: {newest}</translation>
  </message>
  <message>
   <source>{flagged} for {title} in the last hour</source>
   <translation>{title}: 지난 한 시간 동안 {flagged}</translation>
  </message>
  <message>
   <source>{flagged} for {title} in the last hour. Newest: {newest}</source>
   <translation>{title}: 지난 한 시간 동안 {flagged}. 최신: {newest}</translation>
  </message>
  <message>
   <source>{flagged} for {title} since yesterday's digest</source>
   <translation>{title}: 어제 요약 이후 {flagged}</translation>
  </message>
  <message>
   <source>{flagged} for {title} since yesterday's digest. Newest: {newest}</source>
   <translation>{title}: 어제 요약 이후 {flagged}. 최신: {newest}</translation>
  </message>
  <message>
   <source>{flagged} for {title} since last week's digest</source>
   <translation>{title}: 지난주 요약 이후 {flagged}</translation>
  </message>
  <message>
   <source>{flagged} for {title} since last week's digest. Newest: {newest}</source>
   <translation>{title}: 지난주 요약 이후 {flagged}. 최신: {newest}</translation>
  </message>
  <message>
   <source>{seen} articles flagged for {title} today, from {who}; {expected} were expected</source>
   <translation>{title}: 오늘 기사 {seen}건 표시({who}), 예상: {expected}</translation>
  </message>
  <message>
   <source>{seen} articles flagged for {title} today, from {who}; {expected} were expected. Newest: {newest}</source>
   <translation>{title}: 오늘 기사 {seen}건 표시({who}), 예상: {expected}. 최신: {newest}</translation>
  </message>
  <message>
   <source>{seen} articles flagged for {title} yesterday, from {who}; {expected} were expected</source>
   <translation>{title}: 어제 기사 {seen}건 표시({who}), 예상: {expected}</translation>
  </message>
  <message>
   <source>{seen} articles flagged for {title} yesterday, from {who}; {expected} were expected. Newest: {newest}</source>
   <translation>{title}: 어제 기사 {seen}건 표시({who}), 예상: {expected}. 최신: {newest}</translation>
  </message>
  <message>
   <source>{seen} articles flagged for {title} on {day}, from {who}; {expected} were expected</source>
   <translation>{title}: {day}에 기사 {seen}건 표시({who}), 예상: {expected}</translation>
  </message>
  <message>
   <source>{seen} articles flagged for {title} on {day}, from {who}; {expected} were expected. Newest: {newest}</source>
   <translation>{title}: {day}에 기사 {seen}건 표시({who}), 예상: {expected}. 최신: {newest}</translation>
  </message>
  <message>
   <source>about {expected}</source>
   <translation>약 {expected}건</translation>
  </message>
  <message>
   <source>a day</source>
   <translation>하루</translation>
  </message>
  <message>
   <source>{listed} and {number} more</source>
   <translation>{listed} 외 {number}개</translation>
  </message>
  <message>
   <source>Write {name}/{number} for words that stand so close (ONEAR/{number_2} to keep their order)</source>
   <translation>그만큼 가까운 낱말은 {name}/{number}(차례를 지키려면 ONEAR/{number_2})로 쓰십시오</translation>
  </message>
  <message>
   <source>{told} ({units} story)</source>
   <translation>{told} (이야기 {units}건)</translation>
  </message>
  <message>
   <source>{told} ({units} stories)</source>
   <translation>{told} (이야기 {units}건)</translation>
  </message>
  <message>
   <source>{others} name @{name}; change or remove that first.</source>
   <translation>{others}에서 @{name}을(를) 씁니다. 먼저 그것을 바꾸거나 제거하십시오.</translation>
  </message>
  <message>
   <source>{others} names @{name}; change or remove that first.</source>
   <translation>{others}에서 @{name}을(를) 씁니다. 먼저 그것을 바꾸거나 제거하십시오.</translation>
  </message>
  <message>
   <source>topic {name}: {message}; nothing was saved</source>
   <translation>주제 {name}: {message}; 저장된 것이 없습니다</translation>
  </message>
  <message>
   <source>In {name}: {message}</source>
   <translation>{name}에서: {message}</translation>
  </message>
  <message>
   <source>not a JSON object but a list: write each article of it as an object on a line of its own</source>
   <translation>JSON 객체가 아니라 목록입니다. 기사마다 한 줄에 객체 하나로 쓰십시오</translation>
  </message>
  <message>
   <source>there is no archive at {path}: the file is empty</source>
   <translation>{path}에 보관소가 없습니다. 파일이 비어 있습니다</translation>
  </message>
  <message>
   <source>our articles tell no day, the first is of {day}</source>
   <translation>우리 기사에는 날짜가 없고 첫 기사는 {day}</translation>
  </message>
  <message>
   <source>ours is of {day}</source>
   <translation>우리 것은 {day}</translation>
  </message>
  <message>
   <source>range {one} against {other}: {gap} km apart</source>
   <translation>사거리 {one} 대 {other}: {gap} km 차이</translation>
  </message>
  <message>
   <source>apogee {one} against {other}: {gap} km apart</source>
   <translation>정점 고도 {one} 대 {other}: {gap} km 차이</translation>
  </message>
  <message>
   <source>not a JSON object</source>
   <translation>JSON 객체가 아닙니다</translation>
  </message>
  <message>
   <source>articles</source>
   <translation>기사</translation>
  </message>
  <message>
   <source>feeds</source>
   <translation>피드</translation>
  </message>
  <message>
   <source>topics</source>
   <translation>주제</translation>
  </message>
  <message>
   <source>flags</source>
   <translation>표시</translation>
  </message>
  <message>
   <source>tags</source>
   <translation>태그</translation>
  </message>
  <message>
   <source>polls</source>
   <translation>확인 기록</translation>
  </message>
  <message>
   <source>alerts</source>
   <translation>알림</translation>
  </message>
  <message>
   <source>stories</source>
   <translation>이야기</translation>
  </message>
  <message>
   <source>events</source>
   <translation>사건</translation>
  </message>
  <message>
   <source>facts</source>
   <translation>사실</translation>
  </message>
  <message>
   <source>article</source>
   <translation>기사</translation>
  </message>
  <message>
   <source>feed</source>
   <translation>피드</translation>
  </message>
  <message>
   <source>topic</source>
   <translation>주제</translation>
  </message>
  <message>
   <source>no preset is named {chosen}; there are {presets}</source>
   <translation>{chosen}(이)라는 사전 설정이 없습니다. 있는 것: {presets}</translation>
  </message>
  <message>
   <source>the table has no column {column}; it has {listed}</source>
   <translation>표에 {column} 열이 없습니다. 있는 열: {listed}</translation>
  </message>
  <message>
   <source>{name} is nothing a column can be; choose of {fields}</source>
   <translation>{name}은(는) 열이 될 수 없습니다. 다음에서 고르십시오: {fields}</translation>
  </message>
  <message>
   <source>the preset {preset} finds no column of dates</source>
   <translation>사전 설정 {preset}(으)로 날짜 열을 찾지 못했습니다</translation>
  </message>
  <message>
   <source>no column holds dates by its name</source>
   <translation>이름으로 보아 날짜가 든 열이 없습니다</translation>
  </message>
  <message>
   <source>{where}; say which one does (on the command line: --map COLUMN=date).</source>
   <translation>{where}. 어느 열인지 정하십시오.</translation>
  </message>
  <message>
   <source>The columns are {listed}</source>
   <translation>있는 열: {listed}</translation>
  </message>
  <message>
   <source>an article was taken out of the archive while the report was made; make it again</source>
   <translation>보고서를 만드는 동안 기사가 보관소에서 빠졌습니다. 다시 만드십시오</translation>
  </message>
  <message>
   <source>the range of the report is empty: it ends before it begins</source>
   <translation>보고서 기간이 비어 있습니다. 시작보다 끝이 앞섭니다</translation>
  </message>
  <message>
   <source>every day at {at}</source>
   <translation>매일 {at}</translation>
  </message>
  <message>
   <source>every Monday at {at}</source>
   <translation>월요일마다 {at}</translation>
  </message>
  <message>
   <source>every Tuesday at {at}</source>
   <translation>화요일마다 {at}</translation>
  </message>
  <message>
   <source>every Wednesday at {at}</source>
   <translation>수요일마다 {at}</translation>
  </message>
  <message>
   <source>every Thursday at {at}</source>
   <translation>목요일마다 {at}</translation>
  </message>
  <message>
   <source>every Friday at {at}</source>
   <translation>금요일마다 {at}</translation>
  </message>
  <message>
   <source>every Saturday at {at}</source>
   <translation>토요일마다 {at}</translation>
  </message>
  <message>
   <source>every Sunday at {at}</source>
   <translation>일요일마다 {at}</translation>
  </message>
  <message>
   <source>{key} must be a time with its zone, as in 2026-05-01T00:00:00Z</source>
   <translation>{key}은(는) 시간대가 있는 시각이어야 합니다. 예: 2026-05-01T00:00:00Z</translation>
  </message>
  <message>
   <source>{key} is not known here</source>
   <translation>{key}은(는) 여기서 쓰지 않습니다</translation>
  </message>
  <message>
   <source>no topic named {name}; did you mean {near}? `wirewatch topics list` shows them</source>
   <translation>{name}(이)라는 주제가 없습니다. {near}을(를) 뜻했습니까?</translation>
  </message>
  <message>
   <source>not JSON: {error} at character {pos}</source>
   <translation>JSON이 아닙니다: {error}, {pos}번째 글자</translation>
  </message>
  <message>
   <source>not JSON: {error} at character {pos} but a list: write each article of it as an object on a line of its own</source>
   <translation>JSON이 아니라 목록입니다({error}, {pos}번째 글자). 기사마다 한 줄에 객체 하나로 쓰십시오</translation>
  </message>
  <message>
   <source>first appeared on {name}</source>
   <translation>최초 게재: {name}</translation>
  </message>
  <message>
   <source>The server did not answer within {total} seconds.</source>
   <translation>서버가 {total}초 안에 응답하지 않았습니다.</translation>
  </message>
  <message>
   <source>The server says that there is nothing at this address (404).</source>
   <translation>서버에 따르면 이 주소에 아무것도 없습니다(404).</translation>
  </message>
  <message>
   <source>Name cannot be found.</source>
   <translation>서버 이름을 찾을 수 없습니다.</translation>
  </message>
  <message>
   <source>Connection cannot be trusted: {tls_reason}.</source>
   <translation>연결을 신뢰할 수 없습니다: {tls_reason}.</translation>
  </message>
  <message>
   <source>There is no way to the server.</source>
   <translation>서버로 가는 경로가 없습니다.</translation>
  </message>
  <message>
   <source>Server could not be reached in time.</source>
   <translation>서버에 제시간에 연결되지 않았습니다.</translation>
  </message>
  <message>
   <source>Server stopped sending in the middle of its answer or never began.</source>
   <translation>서버가 응답을 보내다 멈췄거나 시작하지 않았습니다.</translation>
  </message>
  <message>
   <source>Server took too long.</source>
   <translation>서버가 너무 오래 걸렸습니다.</translation>
  </message>
  <message>
   <source>Server took longer than {total} seconds.</source>
   <translation>서버가 {total}초 안에 응답하지 않았습니다.</translation>
  </message>
  <message>
   <source>Server does not answer in valid HTTP.</source>
   <translation>서버가 올바른 HTTP로 응답하지 않습니다.</translation>
  </message>
  <message>
   <source>Server sends longer headers than any feed needs.</source>
   <translation>서버가 피드에 필요한 것보다 긴 헤더를 보냅니다.</translation>
  </message>
  <message>
   <source>Server cannot be asked: the address or what it sent is not valid.</source>
   <translation>서버에 요청할 수 없습니다. 주소나 보낸 내용이 올바르지 않습니다.</translation>
  </message>
  <message>
   <source>Server is inside the local network, and this feed is not allowed to be.</source>
   <translation>서버가 내부 네트워크에 있으며 이 피드에는 허용되지 않습니다.</translation>
  </message>
  <message>
   <source>Server closed the connection without a complete answer.</source>
   <translation>서버가 온전한 응답 없이 연결을 끊었습니다.</translation>
  </message>
  <message>
   <source>Server refuses the connection.</source>
   <translation>서버가 연결을 거부합니다.</translation>
  </message>
  <message>
   <source>Server cannot be connected to.</source>
   <translation>서버에 연결할 수 없습니다.</translation>
  </message>
  <message>
   <source>certificate has expired</source>
   <translation>인증서가 만료되었습니다</translation>
  </message>
  <message>
   <source>certificate is not yet valid</source>
   <translation>인증서가 아직 유효하지 않습니다</translation>
  </message>
  <message>
   <source>self-signed certificate</source>
   <translation>자체 서명된 인증서입니다</translation>
  </message>
  <message>
   <source>self-signed certificate in certificate chain</source>
   <translation>인증서 사슬에 자체 서명된 인증서가 있습니다</translation>
  </message>
  <message>
   <source>unable to get local issuer certificate</source>
   <translation>인증서 발급자를 알 수 없습니다</translation>
  </message>
  <message>
   <source>hostname mismatch, certificate is not valid for {host}</source>
   <translation>인증서가 {host}의 것이 아닙니다</translation>
  </message>
  <message>
   <source>wrong version number</source>
   <translation>상대가 TLS로 응답하지 않습니다</translation>
  </message>
  <message>
   <source>certificate verify failed</source>
   <translation>인증서를 검증하지 못했습니다</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>그런 파일이나 폴더가 없습니다</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>권한이 없습니다</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>디스크에 남은 공간이 없습니다</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>읽기 전용 디스크입니다</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>디스크 입출력 오류입니다</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>그런 파일이 없습니다</translation>
  </message>
  <message>
   <source>it is a folder; name a file in it</source>
   <translation>폴더입니다. 그 안의 파일 이름을 적으십시오</translation>
  </message>
  <message>
   <source>a part of its path is a file and not a folder</source>
   <translation>경로의 일부가 폴더가 아니라 파일입니다</translation>
  </message>
  <message>
   <source>you may not read it; check its permissions</source>
   <translation>읽을 권한이 없습니다. 권한을 확인하십시오</translation>
  </message>
  <message>
   <source>its name is too long</source>
   <translation>이름이 너무 깁니다</translation>
  </message>
  <message>
   <source>it is a link that leads back to itself</source>
   <translation>자기 자신으로 돌아오는 링크입니다</translation>
  </message>
  <message>
   <source>the operating system gives no reason</source>
   <translation>운영 체제가 이유를 알려 주지 않습니다</translation>
  </message>
  <message>
   <source>Wirewatch has a fault of its own that this feed brings about; no other feed is touched by it.</source>
   <translation>이 피드 때문에 Wirewatch 자체의 오류가 생깁니다. 다른 피드에는 영향이 없습니다.</translation>
  </message>
  <message>
   <source>Please report it.</source>
   <translation>신고해 주십시오.</translation>
  </message>
  <message>
   <source>The query takes too many steps on the article{named}, where its words stand thousands of times; whether it matches is not known.</source>
   <translation>검색식의 낱말이 수천 번 나오는 기사{named}에서는 검색식에 단계가 너무 많이 듭니다. 맞는지 알 수 없습니다.</translation>
  </message>
  <message>
   <source>Join fewer words by NEAR, write alternatives as one group, (a OR b) NEAR/5 c, or make several topics of it.</source>
   <translation>NEAR로 잇는 낱말을 줄이거나, 대안을 한 묶음으로 쓰거나((a OR b) NEAR/5 c), 주제를 여러 개로 나누십시오.</translation>
  </message>
  <message>
   <source>The publisher has to mend it.</source>
   <translation>매체 쪽에서 고쳐야 합니다.</translation>
  </message>
  <message>
   <source>Its articles stay in the archive.</source>
   <translation>기사는 보관소에 남습니다.</translation>
  </message>
  <message>
   <source>Polled as planned.</source>
   <translation>예정대로 확인하고 있습니다.</translation>
  </message>
  <message>
   <source>Look for the publisher's new address, then change it here or remove the feed.</source>
   <translation>매체의 새 주소를 찾아 여기서 바꾸거나 피드를 제거하십시오.</translation>
  </message>
  <message>
   <source>The server says that this feed is gone for good.</source>
   <translation>서버에 따르면 이 피드는 영구히 없어졌습니다.</translation>
  </message>
  <message>
   <source>There has been no feed at this address for {long} (404).</source>
   <translation>이 주소에 피드가 없은 지 {long} 되었습니다(404).</translation>
  </message>
  <message>
   <source>Change the address if the feed has moved, or remove the feed.</source>
   <translation>피드가 옮겨졌으면 주소를 바꾸고, 아니면 피드를 제거하십시오.</translation>
  </message>
  <message>
   <source>Until you decide it is asked once a day.</source>
   <translation>결정할 때까지 하루에 한 번 확인합니다.</translation>
  </message>
  <message>
   <source>The server asked us to wait.</source>
   <translation>서버가 기다려 달라고 했습니다.</translation>
  </message>
  <message>
   <source>Nothing to do: Wirewatch asks again by itself, not before the server allows it.</source>
   <translation>할 일이 없습니다. Wirewatch가 서버가 허용한 뒤에 스스로 다시 확인합니다.</translation>
  </message>
  <message>
   <source>({failures} times in a row)</source>
   <translation>(연속 {failures}번)</translation>
  </message>
  <message>
   <source>The last poll failed.</source>
   <translation>마지막 확인에 실패했습니다.</translation>
  </message>
  <message>
   <source>Nothing to do: Wirewatch asks again by itself.</source>
   <translation>할 일이 없습니다. Wirewatch가 스스로 다시 확인합니다.</translation>
  </message>
  <message>
   <source>Not polled yet.</source>
   <translation>아직 확인하지 않았습니다.</translation>
  </message>
  <message>
   <source>It has moved for good to {address}, which is another feed here or was one: its articles come twice.</source>
   <translation>{address}(으)로 영구히 옮겨졌는데, 그 주소는 여기 있는(또는 있던) 다른 피드입니다. 기사가 두 번씩 들어옵니다.</translation>
  </message>
  <message>
   <source>Remove this feed, and add the other address if you do not follow it.</source>
   <translation>이 피드를 제거하고, 다른 주소를 아직 구독하지 않으면 추가하십시오.</translation>
  </message>
  <message>
   <source>The server answers, but the feed has held no entry {empty} times in a row.</source>
   <translation>서버는 응답하지만 피드에 연속 {empty}번 항목이 없었습니다.</translation>
  </message>
  <message>
   <source>Open the publisher's site: the feed may have moved or been given up.</source>
   <translation>매체 사이트를 열어 보십시오. 피드가 옮겨졌거나 중단되었을 수 있습니다.</translation>
  </message>
  <message>
   <source>Nothing new for {long}, which is unusual for this feed.</source>
   <translation>{long} 동안 새 글이 없으며, 이 피드로서는 드문 일입니다.</translation>
  </message>
  <message>
   <source>Open the publisher's site: if it has news, the feed has moved or is broken there.</source>
   <translation>매체 사이트를 열어 보십시오. 그곳에 새 글이 있으면 피드가 옮겨졌거나 고장 난 것입니다.</translation>
  </message>
  <message>
   <source>Items of about {long} were missed: the feed had moved on when it was asked.</source>
   <translation>약 {long} 분량의 항목을 놓쳤습니다. 확인했을 때 피드가 이미 넘어가 있었습니다.</translation>
  </message>
  <message>
   <source>Poll it more often (Settings of this feed) and keep Wirewatch running.</source>
   <translation>더 자주 확인하고(이 피드의 설정) Wirewatch를 계속 켜 두십시오.</translation>
  </message>
  <message>
   <source>It holds more than is read: only its first {items} entries are.</source>
   <translation>읽는 양보다 많이 들어 있습니다. 처음 {items}개 항목만 읽습니다.</translation>
  </message>
  <message>
   <source>{often} times in a row</source>
   <translation>연속 {often}번</translation>
  </message>
  <message>
   <source>Its document ended early{times}: entries at its end may be missing.</source>
   <translation>문서가{times} 중간에 끝났습니다. 끝의 항목이 빠졌을 수 있습니다.</translation>
  </message>
  <message>
   <source>Its document has a mistake in it.</source>
   <translation>문서에 오류가 있습니다.</translation>
  </message>
  <message>
   <source>Its one item carries no date that can be used, so it counts when it is first seen.</source>
   <translation>하나뿐인 항목에 쓸 수 있는 날짜가 없어 처음 본 시각으로 셉니다.</translation>
  </message>
  <message>
   <source>None of its {items} items carries a date that can be used, so they count when they are first seen.</source>
   <translation>항목 {items}개 모두 쓸 수 있는 날짜가 없어 처음 본 시각으로 셉니다.</translation>
  </message>
  <message>
   <source>The server took more than 5 seconds {slow} times in a row.</source>
   <translation>서버 응답에 연속 {slow}번 5초가 넘게 걸렸습니다.</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>1분 미만</translation>
  </message>
  <message>
   <source>The server refuses access.</source>
   <translation>서버가 접근을 거부합니다.</translation>
  </message>
  <message>
   <source>If you have an account there, enter its user name and password under Settings, Connection.</source>
   <translation>그곳에 계정이 있으면 설정, 연결에서 사용자 이름과 비밀번호를 입력하십시오.</translation>
  </message>
  <message>
   <source>Wirewatch tries again by itself, less and less often.</source>
   <translation>Wirewatch가 점점 드물게 스스로 다시 시도합니다.</translation>
  </message>
  <message>
   <source>The server has trouble of its own.</source>
   <translation>서버 자체에 문제가 있습니다.</translation>
  </message>
  <message>
   <source>It is for paying readers.</source>
   <translation>유료 독자용입니다.</translation>
  </message>
  <message>
   <source>If you are one, ask the publisher for the address of your own feed.</source>
   <translation>유료 독자라면 매체에 본인용 피드 주소를 물어보십시오.</translation>
  </message>
  <message>
   <source>There is no such page.</source>
   <translation>그런 페이지가 없습니다.</translation>
  </message>
  <message>
   <source>The feed may have moved: open the publisher's site and look for its new address.</source>
   <translation>피드가 옮겨졌을 수 있습니다. 매체 사이트를 열어 새 주소를 찾으십시오.</translation>
  </message>
  <message>
   <source>It is withheld by law, perhaps only where you are.</source>
   <translation>법에 따라 차단되었으며, 현재 계신 곳에서만 그럴 수 있습니다.</translation>
  </message>
  <message>
   <source>Nothing to do for you or the publisher.</source>
   <translation>사용자나 매체가 할 일은 없습니다.</translation>
  </message>
  <message>
   <source>See that the proxy runs, or choose another one: that of this feed under Settings, that of all in the preferences.</source>
   <translation>프록시가 작동하는지 확인하거나 다른 것을 고르십시오. 이 피드의 것은 설정에서, 전체의 것은 환경 설정에서 바꿉니다.</translation>
  </message>
  <message>
   <source>Nothing on your own network is asked for a stranger.</source>
   <translation>낯선 서버를 위해 내부 네트워크에 요청하지 않습니다.</translation>
  </message>
  <message>
   <source>If you know that server, follow its address as a feed that may be local.</source>
   <translation>아는 서버라면 그 주소를 로컬이 허용된 피드로 추가하십시오.</translation>
  </message>
  <message>
   <source>This is on your own machine or network.</source>
   <translation>사용자 컴퓨터나 네트워크 안에 있습니다.</translation>
  </message>
  <message>
   <source>If you trust it, tick “Allow addresses on this network” under Settings, Connection.</source>
   <translation>신뢰한다면 설정, 연결에서 “이 네트워크의 주소 허용”을 켜십시오.</translation>
  </message>
  <message>
   <source>If you run this server or know whose it is, trust its certificate under Settings, Connection.</source>
   <translation>직접 운영하는 서버이거나 누구의 것인지 알면 설정, 연결에서 인증서를 신뢰하십시오.</translation>
  </message>
  <message>
   <source>Otherwise leave it.</source>
   <translation>아니면 그대로 두십시오.</translation>
  </message>
  <message>
   <source>The secure connection cannot be trusted.</source>
   <translation>보안 연결을 신뢰할 수 없습니다.</translation>
  </message>
  <message>
   <source>Check the date of this computer; otherwise the publisher must mend it.</source>
   <translation>이 컴퓨터의 날짜를 확인하십시오. 날짜가 맞으면 매체 쪽에서 고쳐야 합니다.</translation>
  </message>
  <message>
   <source>Give this feed the address that the page names, under Settings.</source>
   <translation>설정에서 이 피드에 페이지가 알려 준 주소를 넣으십시오.</translation>
  </message>
  <message>
   <source>The address answers, but not with a feed.</source>
   <translation>주소가 응답하지만 피드가 아닙니다.</translation>
  </message>
  <message>
   <source>Open it in a browser: the page often links to its real feed.</source>
   <translation>브라우저에서 열어 보십시오. 페이지에 실제 피드 링크가 있는 경우가 많습니다.</translation>
  </message>
  <message>
   <source>Wirewatch reads no feed of this kind, to be safe from harmful ones.</source>
   <translation>Wirewatch는 해로운 피드로부터 안전하도록 이런 피드를 읽지 않습니다.</translation>
  </message>
  <message>
   <source>If it is the right address, its publisher has to mend it.</source>
   <translation>올바른 주소라면 매체 쪽에서 고쳐야 합니다.</translation>
  </message>
  <message>
   <source>What the server sends is damaged.</source>
   <translation>서버가 보내는 내용이 손상되었습니다.</translation>
  </message>
  <message>
   <source>The server, or the way to it, is slow or overloaded.</source>
   <translation>서버나 그곳까지의 연결이 느리거나 과부하 상태입니다.</translation>
  </message>
  <message>
   <source>The address leads on to no feed.</source>
   <translation>주소가 피드로 이어지지 않습니다.</translation>
  </message>
  <message>
   <source>Wirewatch tries again by itself; or look for the feed on the publisher's site.</source>
   <translation>Wirewatch가 스스로 다시 시도합니다. 또는 매체 사이트에서 피드를 찾으십시오.</translation>
  </message>
  <message>
   <source>Check the address and your connection.</source>
   <translation>주소와 연결 상태를 확인하십시오.</translation>
  </message>
  <message>
   <source>Wirewatch tries again by itself; “Poll” asks at once.</source>
   <translation>Wirewatch가 스스로 다시 시도하며, “확인”을 누르면 바로 확인합니다.</translation>
  </message>
  <message>
   <source>The server redirects more than {max_hops} times.</source>
   <translation>서버가 {max_hops}번 넘게 다른 곳으로 돌립니다.</translation>
  </message>
  <message>
   <source>The server sends us on, but no more requests may go out for this.</source>
   <translation>서버가 다른 곳으로 보내지만 더는 요청을 보낼 수 없습니다.</translation>
  </message>
  <message>
   <source>It leads to {host}, which is inside the local network; no feed is followed there.</source>
   <translation>내부 네트워크에 있는 {host}(으)로 이어집니다. 그곳의 피드는 따라가지 않습니다.</translation>
  </message>
  <message>
   <source>{host} took longer than {total} seconds.</source>
   <translation>{host}: {total}초 안에 응답하지 않았습니다.</translation>
  </message>
  <message>
   <source>The server sent an empty answer instead of a feed.</source>
   <translation>서버가 피드 대신 빈 응답을 보냈습니다.</translation>
  </message>
  <message>
   <source>The server packed its answer as {encoding}, which was not asked for.</source>
   <translation>서버가 요청하지 않은 {encoding} 방식으로 응답을 압축했습니다.</translation>
  </message>
  <message>
   <source>The answer ended in the middle: its gzip stream is not complete.</source>
   <translation>응답이 중간에 끝났습니다. gzip 스트림이 온전하지 않습니다.</translation>
  </message>
  <message>
   <source>The answer is made of too many gzip streams.</source>
   <translation>응답에 gzip 스트림이 너무 많습니다.</translation>
  </message>
  <message>
   <source>The answer claims to be gzip but cannot be unpacked.</source>
   <translation>응답이 gzip이라고 하지만 풀 수 없습니다.</translation>
  </message>
  <message>
   <source>The answer is larger than {cap} MB; it was not read further.</source>
   <translation>응답이 {cap} MB보다 커서 더 읽지 않았습니다.</translation>
  </message>
  <message>
   <source>an address inside the local network</source>
   <translation>내부 네트워크의 주소</translation>
  </message>
  <message>
   <source>The server answers 400: it does not understand the request.</source>
   <translation>서버 응답 400: 요청을 이해하지 못합니다.</translation>
  </message>
  <message>
   <source>The server answers 401: it wants a user name and password, or those given are wrong.</source>
   <translation>서버 응답 401: 사용자 이름과 비밀번호가 필요하거나 입력한 것이 틀렸습니다.</translation>
  </message>
  <message>
   <source>The server answers 402: this feed is for paying readers.</source>
   <translation>서버 응답 402: 유료 독자용 피드입니다.</translation>
  </message>
  <message>
   <source>The server answers 403: it does not let us read this feed.</source>
   <translation>서버 응답 403: 이 피드를 읽도록 허용하지 않습니다.</translation>
  </message>
  <message>
   <source>The server answers 404: there is no feed at this address any more.</source>
   <translation>서버 응답 404: 이 주소에 더는 피드가 없습니다.</translation>
  </message>
  <message>
   <source>The server answers 407: it takes itself for a proxy that wants a user name and password.</source>
   <translation>서버 응답 407: 자신을 사용자 이름과 비밀번호가 필요한 프록시로 여깁니다.</translation>
  </message>
  <message>
   <source>The server answers 408: it gave up waiting.</source>
   <translation>서버 응답 408: 기다리다 그만두었습니다.</translation>
  </message>
  <message>
   <source>The server answers 410: this feed is gone for good.</source>
   <translation>서버 응답 410: 이 피드는 영구히 없어졌습니다.</translation>
  </message>
  <message>
   <source>The server answers 421: it does not serve this address.</source>
   <translation>서버 응답 421: 이 주소를 제공하지 않습니다.</translation>
  </message>
  <message>
   <source>The server answers 429: it was asked too often.</source>
   <translation>서버 응답 429: 요청이 너무 잦았습니다.</translation>
  </message>
  <message>
   <source>The server answers 451: the feed is withheld for legal reasons.</source>
   <translation>서버 응답 451: 법적인 이유로 차단된 피드입니다.</translation>
  </message>
  <message>
   <source>The server answers 500: it has an error of its own.</source>
   <translation>서버 응답 500: 서버 자체의 오류입니다.</translation>
  </message>
  <message>
   <source>The server answers 502: what stands behind it is out of order.</source>
   <translation>서버 응답 502: 뒤에 있는 서버가 고장입니다.</translation>
  </message>
  <message>
   <source>The server answers 503: it is not available at the moment.</source>
   <translation>서버 응답 503: 지금은 이용할 수 없습니다.</translation>
  </message>
  <message>
   <source>The server answers 504: what stands behind it did not answer in time.</source>
   <translation>서버 응답 504: 뒤에 있는 서버가 제때 응답하지 않았습니다.</translation>
  </message>
  <message>
   <source>{host} could not be reached in time.</source>
   <translation>{host}: 제시간에 연결되지 않았습니다.</translation>
  </message>
  <message>
   <source>{host} stopped sending in the middle of its answer or never began.</source>
   <translation>{host}: 응답을 보내다 멈췄거나 시작하지 않았습니다.</translation>
  </message>
  <message>
   <source>{host} took too long.</source>
   <translation>{host}: 너무 오래 걸렸습니다.</translation>
  </message>
  <message>
   <source>The name {host} cannot be found.</source>
   <translation>{host}: 이름을 찾을 수 없습니다.</translation>
  </message>
  <message>
   <source>The proxy {proxy} cannot be reached.</source>
   <translation>프록시 {proxy}에 연결할 수 없습니다.</translation>
  </message>
  <message>
   <source>The answer ended in the middle or was garbled on the way.</source>
   <translation>응답이 중간에 끝났거나 오는 길에 깨졌습니다.</translation>
  </message>
  <message>
   <source>{host} does not answer in valid HTTP.</source>
   <translation>{host}: 올바른 HTTP로 응답하지 않습니다.</translation>
  </message>
  <message>
   <source>{host} cannot be asked: the address or what it sent is not valid.</source>
   <translation>{host}: 요청할 수 없습니다. 주소나 보낸 내용이 올바르지 않습니다.</translation>
  </message>
  <message>
   <source>The server answers 204: it sends nothing instead of a feed.</source>
   <translation>서버 응답 204: 피드 대신 아무것도 보내지 않습니다.</translation>
  </message>
  <message>
   <source>The server answers 304 (not modified) although we do not have the feed yet.</source>
   <translation>서버 응답 304(변경 없음): 아직 피드를 받은 적이 없는데도 그렇게 답합니다.</translation>
  </message>
  <message>
   <source>The server answers 410: the place that it redirects to for the time being is gone for good.</source>
   <translation>서버 응답 410: 이 주소가 임시로 이동시키는 곳이 영구히 없어졌습니다.</translation>
  </message>
  <message>
   <source>The server answers {status}: it sends us elsewhere without saying where.</source>
   <translation>서버 응답 {status}: 어디인지 밝히지 않고 다른 곳으로 보냅니다.</translation>
  </message>
  <message>
   <source>The server answers {status}: it refuses the request.</source>
   <translation>서버 응답 {status}: 요청을 거부합니다.</translation>
  </message>
  <message>
   <source>The server answers {status}: it has an error of its own.</source>
   <translation>서버 응답 {status}: 서버 자체의 오류입니다.</translation>
  </message>
  <message>
   <source>The server answers {status}, which is no answer to a request for a feed.</source>
   <translation>서버 응답 {status}: 피드 요청에 대한 답이 아닙니다.</translation>
  </message>
  <message>
   <source>The proxy {proxy} answers 407: it wants a user name and password, or those given are wrong.</source>
   <translation>프록시 {proxy} 응답 407: 사용자 이름과 비밀번호가 필요하거나 입력한 것이 틀렸습니다.</translation>
  </message>
  <message>
   <source>{host} is inside the local network, and this feed is not allowed to be.</source>
   <translation>{host}: 내부 네트워크에 있으며 이 피드에는 허용되지 않습니다.</translation>
  </message>
  <message>
   <source>{host} is reached through the Tor network alone: it needs a SOCKS proxy, for this feed or for all in the preferences.</source>
   <translation>{host}은(는) Tor 네트워크로만 닿을 수 있습니다. 이 피드에, 또는 환경 설정에서 모든 피드에 SOCKS 프록시가 필요합니다.</translation>
  </message>
  <message>
   <source>The secure connection to {host} cannot be trusted: {tls_reason}.</source>
   <translation>{host}의 보안 연결을 신뢰할 수 없습니다: {tls_reason}.</translation>
  </message>
  <message>
   <source>It shows another certificate than the one that you trust.</source>
   <translation>신뢰하는 것과 다른 인증서를 보여 줍니다.</translation>
  </message>
  <message>
   <source>The proxy {proxy} did not connect us to {host} (it answers {status}).</source>
   <translation>프록시 {proxy}이(가) {host}에 연결해 주지 않았습니다(응답 {status}).</translation>
  </message>
  <message>
   <source>The name of the proxy {proxy} cannot be found.</source>
   <translation>프록시 {proxy}의 이름을 찾을 수 없습니다.</translation>
  </message>
  <message>
   <source>{host} sends longer headers than any feed needs.</source>
   <translation>{host}: 피드에 필요한 것보다 긴 헤더를 보냅니다.</translation>
  </message>
  <message>
   <source>{host} closed the connection without a complete answer.</source>
   <translation>{host}: 온전한 응답 없이 연결을 끊었습니다.</translation>
  </message>
  <message>
   <source>the handshake failed</source>
   <translation>연결 협상에 실패했습니다</translation>
  </message>
  <message>
   <source>{host} refuses the connection.</source>
   <translation>{host}: 연결을 거부합니다.</translation>
  </message>
  <message>
   <source>The network cannot be reached.</source>
   <translation>네트워크에 연결할 수 없습니다.</translation>
  </message>
  <message>
   <source>There is no way to {host}.</source>
   <translation>{host}(으)로 가는 경로가 없습니다.</translation>
  </message>
  <message>
   <source>{host} cannot be connected to.</source>
   <translation>{host}: 연결할 수 없습니다.</translation>
  </message>
  <message>
   <source>This feed leads to {gate}, where only one request in {gap} seconds goes; its turn comes later.</source>
   <translation>이 피드는 {gap}초에 한 번만 요청하는 {gate}(으)로 이어집니다. 차례가 나중에 옵니다.</translation>
  </message>
  <message>
   <source>it must look like http://host:port or socks5://host:port</source>
   <translation>http://host:port 또는 socks5://host:port 형식이어야 합니다</translation>
  </message>
  <message>
   <source>the proxy {proxy} is no address; it must look like http://host:port or socks5://host:port</source>
   <translation>프록시 {proxy}은(는) 주소가 아닙니다. http://host:port 또는 socks5://host:port 형식이어야 합니다</translation>
  </message>
  <message>
   <source>the proxy's address must not hold a password; that is kept in the keyring</source>
   <translation>프록시 주소에 비밀번호를 넣을 수 없습니다. 비밀번호는 키링에 보관됩니다</translation>
  </message>
  <message>
   <source>the proxy {proxy} cannot be used; it must look like http://host:port or socks5://host:port</source>
   <translation>프록시 {proxy}을(를) 쓸 수 없습니다. http://host:port 또는 socks5://host:port 형식이어야 합니다</translation>
  </message>
  <message>
   <source>The proxy {proxy} took too long to connect us.</source>
   <translation>프록시 {proxy}이(가) 연결해 주는 데 너무 오래 걸렸습니다.</translation>
  </message>
  <message>
   <source>The proxy {proxy} hung up before it connected us.</source>
   <translation>프록시 {proxy}이(가) 연결하기 전에 끊었습니다.</translation>
  </message>
  <message>
   <source>it does not allow the connection</source>
   <translation>연결을 허용하지 않습니다</translation>
  </message>
  <message>
   <source>it says that the network cannot be reached</source>
   <translation>네트워크에 연결할 수 없다고 합니다</translation>
  </message>
  <message>
   <source>it says that {host} cannot be found or reached</source>
   <translation>{host}을(를) 찾거나 연결할 수 없다고 합니다</translation>
  </message>
  <message>
   <source>it says that {host} refuses the connection</source>
   <translation>{host}이(가) 연결을 거부한다고 합니다</translation>
  </message>
  <message>
   <source>it is no SOCKS proxy, or it refuses our user name</source>
   <translation>SOCKS 프록시가 아니거나 사용자 이름을 거부합니다</translation>
  </message>
  <message>
   <source>The proxy {proxy} did not connect us: {what}.</source>
   <translation>프록시 {proxy}이(가) 연결해 주지 않았습니다: {what}.</translation>
  </message>
  <message>
   <source>Several feeds of {domain} were told to wait, so all of them do.</source>
   <translation>{domain}의 여러 피드에 기다리라는 답이 와서 모두 기다립니다.</translation>
  </message>
  <message>
   <source>This is no address of the web: it must begin with http:// or https:// and name a host.</source>
   <translation>웹 주소가 아닙니다. http:// 또는 https://로 시작하고 서버 이름이 있어야 합니다.</translation>
  </message>
  <message>
   <source>The server redirects to something that is not a web address.</source>
   <translation>서버가 웹 주소가 아닌 곳으로 돌립니다.</translation>
  </message>
  <message>
   <source>The server redirects from a secure address to an open one at {host}.</source>
   <translation>서버가 보안 주소에서 {host}의 보안 없는 주소로 돌립니다.</translation>
  </message>
  <message>
   <source>a feed may have {most} headers of its own at most</source>
   <translation>피드에는 자체 헤더를 최대 {most}개까지 둘 수 있습니다</translation>
  </message>
  <message>
   <source>the proxy of a feed</source>
   <translation>피드의 프록시</translation>
  </message>
  <message>
   <source>a certificate is named by its SHA-256 fingerprint: 64 hex digits, with or without colons</source>
   <translation>인증서는 SHA-256 지문으로 적습니다: 16진수 64자, 콜론은 있어도 없어도 됩니다</translation>
  </message>
  <message>
   <source>{name} is no header that can be sent</source>
   <translation>{name}은(는) 보낼 수 있는 헤더가 아닙니다</translation>
  </message>
  <message>
   <source>a password is not given as a header: give a user name, and the keyring keeps the password</source>
   <translation>비밀번호는 헤더로 넣지 않습니다. 사용자 이름을 입력하면 비밀번호는 키링에 보관됩니다</translation>
  </message>
  <message>
   <source>the header {name} is set by Wirewatch itself</source>
   <translation>헤더 {name}은(는) Wirewatch가 직접 정합니다</translation>
  </message>
  <message>
   <source>a header looks like Name: value, not {text}</source>
   <translation>헤더는 이름: 값 형식이어야 합니다. 입력한 것: {text}</translation>
  </message>
  <message>
   <source>Getting whole texts needs an extra part of Wirewatch: install it with pip install 'wirewatch[fulltext]'.</source>
   <translation>전체 글을 받으려면 Wirewatch의 추가 구성 요소가 필요합니다. pip install 'wirewatch[fulltext]'로 설치하십시오.</translation>
  </message>
  <message>
   <source>The page is for paying readers; only what it shows to everybody was taken.</source>
   <translation>유료 독자용 페이지입니다. 누구에게나 보여 주는 부분만 가져왔습니다.</translation>
  </message>
  <message>
   <source>No article text was found on the page.</source>
   <translation>페이지에서 기사 본문을 찾지 못했습니다.</translation>
  </message>
  <message>
   <source>a tag names the same attribute twice</source>
   <translation>태그에 같은 속성이 두 번 있습니다</translation>
  </message>
  <message>
   <source>a CDATA section is never closed</source>
   <translation>CDATA 구역이 닫히지 않았습니다</translation>
  </message>
  <message>
   <source>something follows after the end of the feed</source>
   <translation>피드가 끝난 뒤에 다른 내용이 있습니다</translation>
  </message>
  <message>
   <source>a tag or a comment is never closed</source>
   <translation>태그나 주석이 닫히지 않았습니다</translation>
  </message>
  <message>
   <source>an element is never closed</source>
   <translation>요소가 닫히지 않았습니다</translation>
  </message>
  <message>
   <source>a reference names no character</source>
   <translation>참조가 가리키는 문자가 없습니다</translation>
  </message>
  <message>
   <source>the address that a prefix stands for holds a space or a new line</source>
   <translation>접두사가 가리키는 주소에 빈칸이나 줄바꿈이 있습니다</translation>
  </message>
  <message>
   <source>&lt;{inner}&gt; is open where &lt;/{name_at}&gt; stands</source>
   <translation>&lt;/{name_at}&gt; 자리에서 &lt;{inner}&gt;이(가) 열려 있습니다</translation>
  </message>
  <message>
   <source>the prefix in &lt;{name_at}&gt; is not declared</source>
   <translation>&lt;{name_at}&gt;의 접두사가 선언되지 않았습니다</translation>
  </message>
  <message>
   <source>&amp;{name_at}; is not defined</source>
   <translation>&amp;{name_at};이(가) 정의되지 않았습니다</translation>
  </message>
  <message>
   <source>a character stands where XML does not allow it</source>
   <translation>XML이 허용하지 않는 자리에 문자가 있습니다</translation>
  </message>
  <message>
   <source>it is not well-formed</source>
   <translation>형식이 올바르지 않습니다</translation>
  </message>
  <message>
   <source>its one entry read as it stands</source>
   <translation>하나뿐인 항목은 그대로 읽힙니다</translation>
  </message>
  <message>
   <source>its one entry was mended</source>
   <translation>하나뿐인 항목을 고쳐 읽었습니다</translation>
  </message>
  <message>
   <source>all {every} entries read as they stand</source>
   <translation>항목 {every}개 모두 그대로 읽힙니다</translation>
  </message>
  <message>
   <source>{good} of {every} entries read as they stand</source>
   <translation>항목 {every}개 가운데 {good}개는 그대로 읽힙니다</translation>
  </message>
  <message>
   <source>it has more than {max_tags} tags and they are not well-formed</source>
   <translation>태그가 {max_tags}개를 넘고 형식이 올바르지 않음</translation>
  </message>
  <message>
   <source>one of its tags is longer than {max_attribute_length} bytes</source>
   <translation>태그 하나가 {max_attribute_length}바이트보다 김</translation>
  </message>
  <message>
   <source>it has more than {max_ampersands} ampersands that begin nothing and is not well-formed</source>
   <translation>아무것도 시작하지 않는 &amp; 기호가 {max_ampersands}개를 넘고 형식이 올바르지 않음</translation>
  </message>
  <message>
   <source>This feed was not read because {why}.</source>
   <translation>이 피드를 읽지 않은 이유: {why}.</translation>
  </message>
  <message>
   <source>more than {max_depth} of its elements are nested in one another</source>
   <translation>요소가 {max_depth}겹 넘게 겹쳐 있음</translation>
  </message>
  <message>
   <source>one of its elements has more than {max_attributes} attributes</source>
   <translation>요소 하나에 속성이 {max_attributes}개를 넘음</translation>
  </message>
  <message>
   <source>the attributes of one of its elements are longer than {max_attribute_length} characters</source>
   <translation>요소 하나의 속성이 {max_attribute_length}자보다 김</translation>
  </message>
  <message>
   <source>The answer looks like JSON but cannot be read ({why}).</source>
   <translation>응답이 JSON처럼 보이지만 읽을 수 없습니다({why}).</translation>
  </message>
  <message>
   <source>The answer is JSON but not a JSON Feed: it names no version of jsonfeed.org.</source>
   <translation>응답이 JSON이지만 JSON Feed가 아닙니다. jsonfeed.org 버전이 적혀 있지 않습니다.</translation>
  </message>
  <message>
   <source>The JSON Feed has no list of items.</source>
   <translation>JSON Feed에 항목 목록이 없습니다.</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>너무 깊게 겹쳐 있음</translation>
  </message>
  <message>
   <source>it holds more than {max_values} values</source>
   <translation>값이 {max_values}개를 넘음</translation>
  </message>
  <message>
   <source>The link leads to a sound, a film or a picture, not to a page.</source>
   <translation>링크가 페이지가 아니라 소리, 영상 또는 그림으로 이어집니다.</translation>
  </message>
  <message>
   <source>The feed is damaged and cannot be read ({kind}).</source>
   <translation>피드가 손상되어 읽을 수 없습니다({kind}).</translation>
  </message>
  <message>
   <source>The answer is not a feed: it is neither XML nor a JSON Feed.</source>
   <translation>응답이 피드가 아닙니다. XML도 JSON Feed도 아닙니다.</translation>
  </message>
  <message>
   <source>This is a sitemap, not a feed.</source>
   <translation>피드가 아니라 사이트맵입니다.</translation>
  </message>
  <message>
   <source>This is an OPML list of feeds, not a feed: import it instead.</source>
   <translation>피드가 아니라 OPML 피드 목록입니다. 목록을 가져오십시오.</translation>
  </message>
  <message>
   <source>The answer is XML but not a feed: it begins with &lt;{root}&gt;.</source>
   <translation>응답이 XML이지만 피드가 아닙니다. &lt;{root}&gt;(으)로 시작합니다.</translation>
  </message>
  <message>
   <source>This is a web page, not a feed.</source>
   <translation>피드가 아니라 웹 페이지입니다.</translation>
  </message>
  <message>
   <source>The page names this feed: {address}</source>
   <translation>페이지가 알려 준 피드: {address}</translation>
  </message>
  <message>
   <source>The icon is damaged and cannot be read.</source>
   <translation>아이콘이 손상되어 읽을 수 없습니다.</translation>
  </message>
  <message>
   <source>The page is for paying readers.</source>
   <translation>유료 독자용 페이지입니다.</translation>
  </message>
  <message>
   <source>The page is for readers who sign in.</source>
   <translation>로그인한 독자용 페이지입니다.</translation>
  </message>
  <message>
   <source>The site does not let us read the page.</source>
   <translation>사이트가 이 페이지를 읽도록 허용하지 않습니다.</translation>
  </message>
  <message>
   <source>There is no page at this address any more.</source>
   <translation>이 주소에 더는 페이지가 없습니다.</translation>
  </message>
  <message>
   <source>The site was asked too often.</source>
   <translation>사이트에 요청이 너무 잦았습니다.</translation>
  </message>
  <message>
   <source>The page is withheld for legal reasons.</source>
   <translation>법적인 이유로 차단된 페이지입니다.</translation>
  </message>
  <message>
   <source>The site is not available at the moment.</source>
   <translation>지금은 사이트를 이용할 수 없습니다.</translation>
  </message>
  <message>
   <source>{said} It was tried {failures} times.</source>
   <translation>{said} {failures}번 시도했습니다.</translation>
  </message>
  <message>
   <source>Reading this feed took too long and was stopped.</source>
   <translation>이 피드를 읽는 데 너무 오래 걸려 중단했습니다.</translation>
  </message>
  <message>
   <source>Reading this feed took too much memory and was stopped.</source>
   <translation>이 피드를 읽는 데 메모리가 너무 많이 들어 중단했습니다.</translation>
  </message>
  <message>
   <source>The process that was reading this feed ended unexpectedly.</source>
   <translation>이 피드를 읽던 프로세스가 예기치 않게 끝났습니다.</translation>
  </message>
  <message>
   <source>The process that reads feeds could not be started.</source>
   <translation>피드를 읽는 프로세스를 시작할 수 없었습니다.</translation>
  </message>
  <message>
   <source>The server answers {status}: it was asked too often.</source>
   <translation>서버 응답 {status}: 요청이 너무 잦았습니다.</translation>
  </message>
  <message>
   <source>The site's robots.txt cannot be read, and until then its pages are not asked for.</source>
   <translation>사이트의 robots.txt를 읽을 수 없어, 읽을 수 있을 때까지 페이지를 요청하지 않습니다.</translation>
  </message>
  <message>
   <source>The site's robots.txt asks programs not to read the page.</source>
   <translation>사이트의 robots.txt가 프로그램이 이 페이지를 읽지 말 것을 요청합니다.</translation>
  </message>
  <message>
   <source>The server asked us to wait until {until}.</source>
   <translation>서버가 {until}까지 기다려 달라고 했습니다.</translation>
  </message>
  <message>
   <source>the entities that it declares would add more than {max_added} bytes to it</source>
   <translation>선언된 엔티티가 {max_added}바이트 넘게 내용을 늘림</translation>
  </message>
  <message>
   <source>This feed is not allowed to be a file of this machine.</source>
   <translation>이 피드는 이 컴퓨터의 파일일 수 없습니다.</translation>
  </message>
  <message>
   <source>This is not a file that can be read as a feed.</source>
   <translation>피드로 읽을 수 있는 파일이 아닙니다.</translation>
  </message>
  <message>
   <source>The file cannot be read: {strerror}.</source>
   <translation>파일을 읽을 수 없습니다: {strerror}.</translation>
  </message>
  <message>
   <source>The file is larger than 16 MB; it was not read.</source>
   <translation>파일이 16 MB보다 커서 읽지 않았습니다.</translation>
  </message>
  <message>
   <source>GDELT's answer is damaged and cannot be read.</source>
   <translation>GDELT의 응답이 손상되어 읽을 수 없습니다.</translation>
  </message>
  <message>
   <source>GDELT asks us to wait: {said}</source>
   <translation>GDELT가 기다려 달라고 합니다: {said}</translation>
  </message>
  <message>
   <source>GDELT did not answer the query: {said}</source>
   <translation>GDELT가 검색에 답하지 않았습니다: {said}</translation>
  </message>
  <message>
   <source>This sitemap lists pages but no news: it has no titles.</source>
   <translation>이 사이트맵에는 페이지만 있고 뉴스가 없습니다. 제목이 없습니다.</translation>
  </message>
  <message>
   <source>The sitemap is damaged and cannot be read.</source>
   <translation>사이트맵이 손상되어 읽을 수 없습니다.</translation>
  </message>
  <message>
   <source>This index of sitemaps names none of its own site.</source>
   <translation>이 사이트맵 목록에 자기 사이트의 것이 없습니다.</translation>
  </message>
  <message>
   <source>The sitemap was not read: it is nested too deeply.</source>
   <translation>사이트맵이 너무 깊게 겹쳐 있어 읽지 않았습니다.</translation>
  </message>
  <message>
   <source>the user name and password in this address were left out; enter them with the feed</source>
   <translation>이 주소의 사용자 이름과 비밀번호는 뺐습니다. 피드에서 입력하십시오</translation>
  </message>
  <message>
   <source>the outline has no address</source>
   <translation>항목에 주소가 없습니다</translation>
  </message>
  <message>
   <source>a file of this machine is not followed because a list says so; add it by itself</source>
   <translation>목록에 있다는 이유로 이 컴퓨터의 파일을 구독하지 않습니다. 따로 추가하십시오</translation>
  </message>
  <message>
   <source>this is no http or https address</source>
   <translation>http 또는 https 주소가 아닙니다</translation>
  </message>
  <message>
   <source>this OPML file is larger than {most_bytes} MB; it was not read</source>
   <translation>이 OPML 파일은 {most_bytes} MB보다 커서 읽지 않았습니다</translation>
  </message>
  <message>
   <source>this OPML file is empty</source>
   <translation>이 OPML 파일은 비어 있습니다</translation>
  </message>
  <message>
   <source>this is no OPML file: it holds no elements</source>
   <translation>OPML 파일이 아닙니다. 요소가 없습니다</translation>
  </message>
  <message>
   <source>this is no OPML file: it begins with &lt;{name}&gt;, line {line}</source>
   <translation>OPML 파일이 아닙니다. &lt;{name}&gt;(으)로 시작합니다({line}행)</translation>
  </message>
  <message>
   <source>line {line}: this OPML file is nested more than {deepest} deep; it was not read</source>
   <translation>{line}행: 이 OPML 파일은 {deepest}겹 넘게 겹쳐 있어 읽지 않았습니다</translation>
  </message>
  <message>
   <source>line {line}: this OPML file has more than {most_outlines} outlines; it was not read</source>
   <translation>{line}행: 이 OPML 파일은 항목이 {most_outlines}개를 넘어 읽지 않았습니다</translation>
  </message>
  <message>
   <source>this OPML file declares an entity ({declaration}), which is not safe to read; it was not read</source>
   <translation>이 OPML 파일은 안전하게 읽을 수 없는 엔티티({declaration})를 선언하여 읽지 않았습니다</translation>
  </message>
  <message>
   <source>this OPML file is broken at line {lineno}, column {offset}: {errorstring}</source>
   <translation>이 OPML 파일은 {lineno}행 {offset}열에서 깨져 있습니다: {errorstring}</translation>
  </message>
  <message>
   <source>One index of sitemaps leads to another.</source>
   <translation>사이트맵 목록이 다른 사이트맵 목록으로 이어집니다.</translation>
  </message>
  <message>
   <source>It leads from a secure address to an open one.</source>
   <translation>보안 주소에서 보안 없는 주소로 이어집니다.</translation>
  </message>
  <message>
   <source>Its address was changed while the old one was asked; the new one is asked next.</source>
   <translation>이전 주소를 확인하는 동안 주소가 바뀌었습니다. 다음에는 새 주소를 확인합니다.</translation>
  </message>
  <message>
   <source>The server said that this feed is gone for good (410), so it was not asked.</source>
   <translation>서버가 이 피드는 영구히 없어졌다고 하여(410) 확인하지 않았습니다.</translation>
  </message>
  <message>
   <source>To ask it once more, remove it and add it again; or give it its new address.</source>
   <translation>다시 확인하려면 제거했다가 다시 추가하거나 새 주소를 넣으십시오.</translation>
  </message>
  <message>
   <source>a round is under way already; wait for it or cancel it first</source>
   <translation>이미 확인이 진행 중입니다. 끝날 때까지 기다리거나 먼저 취소하십시오</translation>
  </message>
  <message>
   <source>not a feed of this archive: {url}. `feeds list` shows them; add it with `feeds add`.</source>
   <translation>이 보관소의 피드가 아닙니다: {url}.</translation>
  </message>
  <message>
   <source>The server asked us to wait until {wait_until}.</source>
   <translation>서버가 {wait_until}까지 기다려 달라고 했습니다.</translation>
  </message>
  <message>
   <source>Only one request in {gap} seconds goes to {gate}; this feed has its turn in a later round.</source>
   <translation>{gate}에는 {gap}초에 한 번만 요청합니다. 이 피드는 다음 확인 때 차례가 옵니다.</translation>
  </message>
  <message>
   <source>A feed like this is asked every {minutes} minutes at most, so not before {moment}; poll it alone to ask it sooner.</source>
   <translation>이런 피드에는 많아야 {minutes}분에 한 번만 요청하므로 {moment} 전에는 요청하지 않습니다. 더 일찍 요청하려면 이 피드만 확인하십시오.</translation>
  </message>
  <message>
   <source>The document holds more than the {max_items} entries that are read.</source>
   <translation>문서에 읽을 수 있는 {max_items}개보다 많은 항목이 있습니다.</translation>
  </message>
  <message>
   <source>The document ended early after {items} entry.</source>
   <translation>문서가 항목 {items}개 뒤에서 끊겼습니다.</translation>
  </message>
  <message>
   <source>The document ended early after {items} entries.</source>
   <translation>문서가 항목 {items}개 뒤에서 끊겼습니다.</translation>
  </message>
  <message>
   <source>Polling pauses and goes on by itself; no feed is blamed.</source>
   <translation>확인을 멈췄다가 스스로 이어 갑니다. 피드의 잘못으로 보지 않습니다.</translation>
  </message>
  <message>
   <source>No secure connection can be trusted: either this network wants you to sign in first, or the clock of this machine is wrong.</source>
   <translation>어떤 보안 연결도 신뢰할 수 없습니다. 이 네트워크가 먼저 로그인을 요구하거나 이 컴퓨터의 시계가 틀립니다.</translation>
  </message>
  <message>
   <source>A web page answers instead of every feed: this network wants you to sign in first.</source>
   <translation>모든 피드 대신 웹 페이지가 응답합니다. 이 네트워크는 먼저 로그인해야 합니다.</translation>
  </message>
  <message>
   <source>Open a browser to do so; polling goes on by itself and no feed is blamed.</source>
   <translation>브라우저를 열어 로그인하십시오. 확인은 스스로 이어지며 피드의 잘못으로 보지 않습니다.</translation>
  </message>
  <message>
   <source>{why} It was chosen in the preferences and is never gone around.</source>
   <translation>{why} 환경 설정에서 고른 프록시이며 우회하지 않습니다.</translation>
  </message>
  <message>
   <source>No secure connection can be trusted.</source>
   <translation>어떤 보안 연결도 신뢰할 수 없습니다.</translation>
  </message>
  <message>
   <source>This network wants you to sign in first.</source>
   <translation>이 네트워크는 먼저 로그인해야 합니다.</translation>
  </message>
  <message>
   <source>{typed}: leave the user name and password out; a feed is given them when it is added</source>
   <translation>{typed}: 사용자 이름과 비밀번호는 빼십시오. 피드를 추가할 때 입력합니다</translation>
  </message>
  <message>
   <source>{typed}: not the address of a site; it must begin with http:// or https://</source>
   <translation>{typed}: 사이트 주소가 아닙니다. http:// 또는 https://로 시작해야 합니다</translation>
  </message>
  <message>
   <source>No feed was found: neither the page nor the usual places name one.</source>
   <translation>피드를 찾지 못했습니다. 페이지에도 흔한 위치에도 없습니다.</translation>
  </message>
  <message>
   <source>{url}: goes through the proxy {proxy}, which you have to allow (--proxies)</source>
   <translation>{url}: 프록시 {proxy}을(를) 거치므로 허용해야 합니다</translation>
  </message>
  <message>
   <source>not a feed of this archive: {url}. `wirewatch feeds list` shows them.</source>
   <translation>이 보관소의 피드가 아닙니다: {url}.</translation>
  </message>
  <message>
   <source>there is no topic named {topic}; the feed is followed without it</source>
   <translation>{topic}(이)라는 주제가 없습니다. 피드는 주제 없이 구독합니다</translation>
  </message>
  <message>
   <source>{wrong_interval}; the feed is followed at its own rhythm</source>
   <translation>{wrong_interval}. 피드는 자체 주기로 확인합니다</translation>
  </message>
  <message>
   <source>an interval must be from {shortest_interval} minutes to a week</source>
   <translation>간격은 {shortest_interval}분에서 1주 사이여야 합니다</translation>
  </message>
  <message>
   <source>{shown}: leave the user name and password out of the address; give them separately (--user)</source>
   <translation>{shown}: 주소에서 사용자 이름과 비밀번호를 빼고 따로 입력하십시오</translation>
  </message>
  <message>
   <source>{shown} is followed by the words to search for, as in {shown_2}harbour</source>
   <translation>{shown} 뒤에는 찾을 낱말을 씁니다. 예: {shown_2}harbour</translation>
  </message>
  <message>
   <source>{shown}: not an address of a feed; it must begin with http:// or https://</source>
   <translation>{shown}: 피드 주소가 아닙니다. http:// 또는 https://로 시작해야 합니다</translation>
  </message>
  <message>
   <source>{shown}: a file of this machine is followed only if you allow this feed to be local (--allow-local)</source>
   <translation>{shown}: 이 피드에 로컬 주소를 허용해야 이 컴퓨터의 파일을 구독할 수 있습니다</translation>
  </message>
  <message>
   <source>the header {name} has no value; give it one</source>
   <translation>헤더 {name}에 값이 없습니다. 값을 입력하십시오</translation>
  </message>
  <message>
   <source>the new address is on another server: give the header {name} its value again</source>
   <translation>새 주소는 다른 서버에 있습니다. 헤더 {name}의 값을 다시 입력하십시오</translation>
  </message>
  <message>
   <source>The keyring has no value for its header {headers}: give it again under Settings.</source>
   <translation>키링에 헤더 {headers}의 값이 없습니다. 설정에서 다시 입력하십시오.</translation>
  </message>
  <message>
   <source>The password belonged to the proxy before and was taken out of the keyring; the new proxy needs its own.</source>
   <translation>비밀번호는 이전 프록시의 것이라 키링에서 지웠습니다. 새 프록시에는 자체 비밀번호가 필요합니다.</translation>
  </message>
  <message>
   <source>this article has no page: its feed gives no address for it</source>
   <translation>이 기사에는 페이지가 없습니다. 피드에 주소가 없습니다</translation>
  </message>
  <message>
   <source>There is no whole text.</source>
   <translation>전체 글이 없습니다.</translation>
  </message>
  <message>
   <source>It was not asked: Wirewatch is ending.</source>
   <translation>Wirewatch가 종료되는 중이라 요청하지 않았습니다.</translation>
  </message>
  <message>
   <source>The server sent nothing.</source>
   <translation>서버가 아무것도 보내지 않았습니다.</translation>
  </message>
  <message>
   <source>this article's feed gives no picture for it</source>
   <translation>이 기사의 피드에 그림이 없습니다</translation>
  </message>
  <message>
   <source>{url}: there are too many bytes of pictures already</source>
   <translation>{url}: 그림의 바이트 수가 이미 너무 많습니다</translation>
  </message>
  <message>
   <source>there is no article {article_id} in the archive</source>
   <translation>보관소에 기사 {article_id}이(가) 없습니다</translation>
  </message>
  <message>
   <source>This feed is a search: the words “{query}” are sent to {asks} at every poll.</source>
   <translation>이 피드는 검색입니다. 확인할 때마다 “{query}”을(를) {asks}에 보냅니다.</translation>
  </message>
  <message>
   <source>The added source {name} failed ({kind}: {error}).</source>
   <translation>추가한 소스 {name}에 오류가 있습니다({kind}: {error}).</translation>
  </message>
  <message>
   <source>The added source {name} does not work ({kind}: {error}); its feeds cannot be read.</source>
   <translation>추가한 소스 {name}이(가) 작동하지 않습니다({kind}: {error}). 그 피드를 읽을 수 없습니다.</translation>
  </message>
  <message>
   <source>The added source {name} has the name of one of ours; it is not used.</source>
   <translation>추가한 소스 {name}의 이름이 기본 소스와 같아 쓰지 않습니다.</translation>
  </message>
  <message>
   <source>The added source {name} has no {wanting}; it is not used.</source>
   <translation>추가한 소스 {name}에 {wanting}이(가) 없어 쓰지 않습니다.</translation>
  </message>
  <message>
   <source>The added source {name} does not work ({kind}: {error}); its feeds are read as plain ones.</source>
   <translation>추가한 소스 {name}이(가) 작동하지 않습니다({kind}: {error}). 그 피드는 일반 피드로 읽습니다.</translation>
  </message>
  <message>
   <source>There is no keyring that can keep it: the password serves until Wirewatch ends and must be given again.</source>
   <translation>보관할 키링이 없습니다. 비밀번호는 Wirewatch가 끝날 때까지만 쓰이며 그 뒤에는 다시 입력해야 합니다.</translation>
  </message>
  <message>
   <source>There is no keyring that can keep its headers: they serve until Wirewatch ends and must be given again.</source>
   <translation>헤더를 보관할 키링이 없습니다. 헤더는 Wirewatch가 끝날 때까지만 쓰이며 그 뒤에는 다시 입력해야 합니다.</translation>
  </message>
  <message>
   <source>There is no keyring that can keep it: the secret serves until Wirewatch ends; enter it again then.</source>
   <translation>보관할 키링이 없습니다. 비밀 정보는 Wirewatch가 끝날 때까지만 쓰이므로 그 뒤에 다시 입력하십시오.</translation>
  </message>
  <message>
   <source>No keyring took what is secret, so it is lost now that this command ends.</source>
   <translation>비밀 정보를 받은 키링이 없어 이 명령이 끝나면 사라집니다.</translation>
  </message>
  <message>
   <source>Set up or unlock a keyring, or start the window or `wirewatch watch` first, and give it again.</source>
   <translation>키링을 설정하거나 잠금을 풀거나, 창 또는 `wirewatch watch`를 먼저 시작한 뒤 다시 입력하십시오.</translation>
  </message>
  <message>
   <source>There is no keyring that can be used here.</source>
   <translation>여기에는 쓸 수 있는 키링이 없습니다.</translation>
  </message>
  <message>
   <source>A password serves only as long as the Wirewatch runs that it was given to.</source>
   <translation>비밀번호는 그것을 입력한 Wirewatch가 실행되는 동안만 쓰입니다.</translation>
  </message>
  <message>
   <source>The keyring is locked and waits for you.</source>
   <translation>키링이 잠겨 있으며 사용자를 기다립니다.</translation>
  </message>
  <message>
   <source>Until then passwords are kept for this session only.</source>
   <translation>그때까지 비밀번호는 이번 세션에만 보관됩니다.</translation>
  </message>
  <message>
   <source>The only keyring here writes to a plain file.</source>
   <translation>여기 있는 유일한 키링은 일반 파일에 기록합니다.</translation>
  </message>
  <message>
   <source>Passwords are not put there; one serves only as long as the Wirewatch runs that it was given to.</source>
   <translation>비밀번호를 그곳에 두지 않습니다. 비밀번호는 그것을 입력한 Wirewatch가 실행되는 동안만 쓰입니다.</translation>
  </message>
  <message>
   <source>the password is not valid text; check how it was typed or piped in</source>
   <translation>비밀번호가 올바른 텍스트가 아닙니다. 어떻게 입력했는지 확인하십시오</translation>
  </message>
  <message>
   <source>the keyring cannot be used ({kind}); passwords serve for one session only</source>
   <translation>키링을 쓸 수 없습니다({kind}). 비밀번호는 한 세션 동안만 쓰입니다</translation>
  </message>
  <message>
   <source>the only keyring keeps secrets in a plain file; passwords serve for one session only</source>
   <translation>유일한 키링이 비밀 정보를 일반 파일에 보관합니다. 비밀번호는 한 세션 동안만 쓰입니다</translation>
  </message>
  <message>
   <source>no keyring is running; passwords serve for one session only</source>
   <translation>실행 중인 키링이 없습니다. 비밀번호는 한 세션 동안만 쓰입니다</translation>
  </message>
  <message>
   <source>passwords are kept by {name}</source>
   <translation>비밀번호는 {name}에 보관됩니다</translation>
  </message>
  <message>
   <source>The keyring is locked.</source>
   <translation>키링이 잠겨 있습니다.</translation>
  </message>
  <message>
   <source>Unlock it when it asks; until then what you enter serves this session only.</source>
   <translation>물어보면 잠금을 푸십시오. 그때까지 입력한 것은 이번 세션에만 쓰입니다.</translation>
  </message>
  <message>
   <source>Kept in the system's keyring, never in a file.</source>
   <translation>시스템 키링에 보관하며 파일에는 두지 않습니다.</translation>
  </message>
  <message>
   <source>The query has {text} characters; {longest_query} is the most.</source>
   <translation>검색식이 {text}자입니다. 최대 {longest_query}자입니다.</translation>
  </message>
  <message>
   <source>Split it into several topics or lists.</source>
   <translation>여러 주제나 목록으로 나누십시오.</translation>
  </message>
  <message>
   <source>The query holds a character that is not text (NUL or half of a surrogate pair).</source>
   <translation>검색식에 글자가 아닌 문자(NUL 또는 서로게이트 반쪽)가 있습니다.</translation>
  </message>
  <message>
   <source>Delete it.</source>
   <translation>지우십시오.</translation>
  </message>
  <message>
   <source>Two exclusions take each other away.</source>
   <translation>제외가 두 번이라 서로 지워집니다.</translation>
  </message>
  <message>
   <source>Write one {sign} directly before the word to leave out.</source>
   <translation>뺄 낱말 바로 앞에 {sign} 하나를 쓰십시오.</translation>
  </message>
  <message>
   <source>This {sign} stands alone.</source>
   <translation>{sign}이(가) 홀로 있습니다.</translation>
  </message>
  <message>
   <source>Write it directly before the word to leave out ({sign_2}word), or delete it.</source>
   <translation>뺄 낱말 바로 앞에 쓰거나({sign_2}word) 지우십시오.</translation>
  </message>
  <message>
   <source>This pattern is never closed.</source>
   <translation>패턴이 닫히지 않았습니다.</translation>
  </message>
  <message>
   <source>Add / at its end, or put text with a stroke in quotation marks.</source>
   <translation>끝에 /를 붙이거나, 빗금이 든 글은 따옴표로 묶으십시오.</translation>
  </message>
  <message>
   <source>Either the one or the other, but not both, is written out: (a OR b) NOT (a AND b).</source>
   <translation>둘 가운데 하나만이라는 뜻은 풀어서 씁니다: (a OR b) NOT (a AND b).</translation>
  </message>
  <message>
   <source>ATLEAST needs a number, as in ATLEAST3(missile*).</source>
   <translation>ATLEAST에는 숫자가 필요합니다. 예: ATLEAST3(missile*).</translation>
  </message>
  <message>
   <source>ATLEAST needs a number of 1 or more, as in ATLEAST3(missile*).</source>
   <translation>ATLEAST에는 1 이상의 숫자가 필요합니다. 예: ATLEAST3(missile*).</translation>
  </message>
  <message>
   <source>No word stands so often in an article; ATLEAST{most_times} is the most.</source>
   <translation>기사에 그렇게 자주 나오는 낱말은 없습니다. 최대는 ATLEAST{most_times}입니다.</translation>
  </message>
  <message>
   <source>Write the words in quotation marks behind this: near20:"kim putin".</source>
   <translation>그 뒤에 낱말을 따옴표로 묶어 쓰십시오: near20:"kim putin".</translation>
  </message>
  <message>
   <source>ATLEAST needs a number and parentheses around what it counts: ATLEAST{digits}(missile*).</source>
   <translation>ATLEAST에는 숫자와 셀 것을 묶는 괄호가 필요합니다: ATLEAST{digits}(missile*).</translation>
  </message>
  <message>
   <source>Behind ~ stands a number of words and nothing else, as in "a b"~5.</source>
   <translation>~ 뒤에는 낱말 수만 씁니다. 예: "a b"~5.</translation>
  </message>
  <message>
   <source>Closeness is between two words.</source>
   <translation>가까움은 두 낱말 사이의 것입니다.</translation>
  </message>
  <message>
   <source>Write NEAR/{apart} between each two that should be close.</source>
   <translation>가까이 있어야 할 낱말 둘마다 그 사이에 NEAR/{apart}을(를) 쓰십시오.</translation>
  </message>
  <message>
   <source>Write NEAR between the words of a group: a NEAR/5 b.</source>
   <translation>묶음의 낱말 사이에 NEAR를 쓰십시오: a NEAR/5 b.</translation>
  </message>
  <message>
   <source>Write = directly before a word or phrase: =WHO, or CASE(WHO OR UN).</source>
   <translation>낱말이나 구 바로 앞에 =를 쓰십시오: =WHO 또는 CASE(WHO OR UN).</translation>
  </message>
  <message>
   <source>Write one = directly before a word whose capitals count: =WHO.</source>
   <translation>대소문자를 가릴 낱말 바로 앞에 = 하나를 쓰십시오: =WHO.</translation>
  </message>
  <message>
   <source>Write = directly before a word or phrase: =WHO, or CASE( ) around several.</source>
   <translation>낱말이나 구 바로 앞에 =를 쓰거나(=WHO) 여럿은 CASE( )로 묶으십시오.</translation>
  </message>
  <message>
   <source>Capitals cannot be made to count in a list or topic.</source>
   <translation>목록이나 주제에서는 대소문자를 가릴 수 없습니다.</translation>
  </message>
  <message>
   <source>Write its name without the =.</source>
   <translation>= 없이 이름을 쓰십시오.</translation>
  </message>
  <message>
   <source>Write = behind the field, before the word: {field}:=WHO.</source>
   <translation>=는 필드 뒤, 낱말 앞에 쓰십시오: {field}:=WHO.</translation>
  </message>
  <message>
   <source>= stands before a word or phrase.</source>
   <translation>=는 낱말이나 구 앞에 씁니다.</translation>
  </message>
  <message>
   <source>Take it away before {found}( ), or write it inside, before the words.</source>
   <translation>{found}( ) 앞에서는 빼거나, 괄호 안 낱말 앞에 쓰십시오.</translation>
  </message>
  <message>
   <source>Capitals count in a pattern anyway.</source>
   <translation>패턴에서는 원래 대소문자를 가립니다.</translation>
  </message>
  <message>
   <source>Write it without the =.</source>
   <translation>= 없이 쓰십시오.</translation>
  </message>
  <message>
   <source>Paragraphs are not told apart here.</source>
   <translation>여기서는 문단을 구별하지 않습니다.</translation>
  </message>
  <message>
   <source>Write NEAR/S for the same sentence, or NEAR/50.</source>
   <translation>같은 문장은 NEAR/S, 아니면 NEAR/50을 쓰십시오.</translation>
  </message>
  <message>
   <source>Write a number after the stroke, as in NEAR/{default_near}, or NEAR/S.</source>
   <translation>빗금 뒤에 숫자를 쓰거나(NEAR/{default_near}) NEAR/S를 쓰십시오.</translation>
  </message>
  <message>
   <source>{said} words is too far; {widest_near} is the most.</source>
   <translation>{said}낱말은 너무 멉니다. 최대는 {widest_near}입니다.</translation>
  </message>
  <message>
   <source>Use AND for words anywhere in the article.</source>
   <translation>기사 어디에 있든 되면 AND를 쓰십시오.</translation>
  </message>
  <message>
   <source>{found} behind a pattern means nothing here.</source>
   <translation>패턴 뒤의 {found}은(는) 여기서 뜻이 없습니다.</translation>
  </message>
  <message>
   <source>The one option is i, as in /pattern/i: capitals do not count.</source>
   <translation>쓸 수 있는 옵션은 i뿐이며(/pattern/i) 대소문자를 가리지 않습니다.</translation>
  </message>
  <message>
   <source>Put text with strokes in quotation marks.</source>
   <translation>빗금이 든 글은 따옴표로 묶으십시오.</translation>
  </message>
  <message>
   <source>This quotation mark is never closed.</source>
   <translation>따옴표가 닫히지 않았습니다.</translation>
  </message>
  <message>
   <source>Add " at the end of the phrase.</source>
   <translation>구의 끝에 "를 붙이십시오.</translation>
  </message>
  <message>
   <source>In a phrase only the last word can end in *. Write ONEAR/0 for words side by side: missile* ONEAR/0 launch.</source>
   <translation>구에서는 마지막 낱말만 *로 끝날 수 있습니다. 나란한 낱말은 ONEAR/0으로 쓰십시오: missile* ONEAR/0 launch.</translation>
  </message>
  <message>
   <source>A * can only end a word: missile* finds every word that begins with missile.</source>
   <translation>*는 낱말 끝에만 씁니다: missile*는 missile로 시작하는 모든 낱말을 찾습니다.</translation>
  </message>
  <message>
   <source>There are no letters or digits to look for here.</source>
   <translation>여기에는 찾을 글자나 숫자가 없습니다.</translation>
  </message>
  <message>
   <source>Write a word, or delete it.</source>
   <translation>낱말을 쓰거나 지우십시오.</translation>
  </message>
  <message>
   <source>A phrase has at most {longest_phrase} words; this one has {tokens}.</source>
   <translation>구는 최대 {longest_phrase}낱말입니다. 이것은 {tokens}낱말입니다.</translation>
  </message>
  <message>
   <source>Look for a part of it.</source>
   <translation>그 일부를 찾으십시오.</translation>
  </message>
  <message>
   <source>Write * directly after a letter or digit.</source>
   <translation>*는 글자나 숫자 바로 뒤에 쓰십시오.</translation>
  </message>
  <message>
   <source>From here on the query joins words by NEAR more than {most_nears} times.</source>
   <translation>여기부터 검색식이 NEAR를 {most_nears}번 넘게 씁니다.</translation>
  </message>
  <message>
   <source>Write alternatives as one group, (a OR b) NEAR/5 (c OR d), or make several topics of it.</source>
   <translation>대안을 한 묶음으로 쓰거나((a OR b) NEAR/5 (c OR d)) 주제를 여러 개로 나누십시오.</translation>
  </message>
  <message>
   <source>{name} leads back to itself ({way}).</source>
   <translation>{name}이(가) 자기 자신으로 되돌아옵니다({way}).</translation>
  </message>
  <message>
   <source>Take one of these out.</source>
   <translation>그 가운데 하나를 빼십시오.</translation>
  </message>
  <message>
   <source>There is no {what} named {name}.</source>
   <translation>{name}(이)라는 것이 없습니다({what}).</translation>
  </message>
  <message>
   <source>Check its name, or put it in quotation marks to look for the word: "{name_2}".</source>
   <translation>이름을 확인하거나, 낱말로 찾으려면 따옴표로 묶으십시오: "{name_2}".</translation>
  </message>
  <message>
   <source>, for example: {fix}</source>
   <translation>. 예: {fix}</translation>
  </message>
  <message>
   <source>AND and OR stand side by side; say with parentheses which belongs together{shown}</source>
   <translation>AND와 OR가 나란히 있습니다. 무엇이 함께인지 괄호로 나타내십시오{shown}</translation>
  </message>
  <message>
   <source>This parenthesis closes nothing.</source>
   <translation>이 괄호는 닫을 것이 없습니다.</translation>
  </message>
  <message>
   <source>Delete it, or add a ( before.</source>
   <translation>지우거나 앞에 (를 붙이십시오.</translation>
  </message>
  <message>
   <source>This parenthesis is never closed.</source>
   <translation>이 괄호는 닫히지 않았습니다.</translation>
  </message>
  <message>
   <source>Add a ) where the group ends.</source>
   <translation>묶음이 끝나는 곳에 )를 붙이십시오.</translation>
  </message>
  <message>
   <source>Put the field around the whole: {field}:(a NEAR/5 b).</source>
   <translation>필드로 전체를 묶으십시오: {field}:(a NEAR/5 b).</translation>
  </message>
  <message>
   <source>NEAR joins words, phrases and OR-groups of these only.</source>
   <translation>NEAR는 낱말, 구, 그리고 이들의 OR 묶음만 잇습니다.</translation>
  </message>
  <message>
   <source>Write (a OR b) NEAR/5 c, or use AND.</source>
   <translation>(a OR b) NEAR/5 c로 쓰거나 AND를 쓰십시오.</translation>
  </message>
  <message>
   <source>A word is missing{after} at the end.</source>
   <translation>끝에{after} 낱말이 빠졌습니다.</translation>
  </message>
  <message>
   <source>Add it, or delete {said}.</source>
   <translation>낱말을 넣거나 {said}을(를) 지우십시오.</translation>
  </message>
  <message>
   <source>There is nothing between these parentheses.</source>
   <translation>괄호 안에 아무것도 없습니다.</translation>
  </message>
  <message>
   <source>Delete them, or put words there.</source>
   <translation>지우거나 낱말을 넣으십시오.</translation>
  </message>
  <message>
   <source>What must not be close to something cannot be said.</source>
   <translation>무엇 가까이에 없어야 한다는 것은 이렇게 나타낼 수 없습니다.</translation>
  </message>
  <message>
   <source>Write NOT (a NEAR/5 b) for articles without it.</source>
   <translation>그런 것이 없는 기사는 NOT (a NEAR/5 b)로 쓰십시오.</translation>
  </message>
  <message>
   <source>A word is missing{after} before ).</source>
   <translation>) 앞에{after} 낱말이 빠졌습니다.</translation>
  </message>
  <message>
   <source>{text} stands between what it joins: a NEAR/5 b.</source>
   <translation>{text}은(는) 잇는 것들 사이에 씁니다: a NEAR/5 b.</translation>
  </message>
  <message>
   <source>A word is missing{after} before {text}.</source>
   <translation>{text} 앞에{after} 낱말이 빠졌습니다.</translation>
  </message>
  <message>
   <source>Add it, or delete {text_2}.</source>
   <translation>낱말을 넣거나 {text_2}을(를) 지우십시오.</translation>
  </message>
  <message>
   <source>The query is empty.</source>
   <translation>검색식이 비어 있습니다.</translation>
  </message>
  <message>
   <source>Write a word to look for.</source>
   <translation>찾을 낱말을 쓰십시오.</translation>
  </message>
  <message>
   <source>An exclusion needs something to exclude from.</source>
   <translation>제외하려면 제외할 대상이 있어야 합니다.</translation>
  </message>
  <message>
   <source>Add a word that must be there: missile NOT drone.</source>
   <translation>꼭 있어야 할 낱말을 더하십시오: missile NOT drone.</translation>
  </message>
  <message>
   <source>One chain of NEAR joins {parts} parts; {longest_near} is the most.</source>
   <translation>NEAR 하나로 {parts}개를 이었습니다. 최대는 {longest_near}개입니다.</translation>
  </message>
  <message>
   <source>Join some with AND.</source>
   <translation>일부를 AND로 이으십시오.</translation>
  </message>
  <message>
   <source>Write the exclusion before the field: -{text}:word.</source>
   <translation>제외 표시는 필드 앞에 쓰십시오: -{text}:word.</translation>
  </message>
  <message>
   <source>A field cannot hold another field ({text}: around {field}:).</source>
   <translation>필드 안에 다른 필드를 둘 수 없습니다({text}: 안의 {field}:).</translation>
  </message>
  <message>
   <source>Join them with AND.</source>
   <translation>AND로 이으십시오.</translation>
  </message>
  <message>
   <source>The query has more than {most_words} words and phrases.</source>
   <translation>검색식의 낱말과 구가 {most_words}개를 넘습니다.</translation>
  </message>
  <message>
   <source>Split it into several topics.</source>
   <translation>여러 주제로 나누십시오.</translation>
  </message>
  <message>
   <source>With its lists and topics the query has more than {most_in_all} words and phrases.</source>
   <translation>목록과 주제까지 합하면 검색식의 낱말과 구가 {most_in_all}개를 넘습니다.</translation>
  </message>
  <message>
   <source>Groups are nested more than {deepest} deep here.</source>
   <translation>묶음이 {deepest}겹 넘게 겹쳐 있습니다.</translation>
  </message>
  <message>
   <source>Take some parentheses out, or make a topic of the inner part.</source>
   <translation>괄호를 줄이거나 안쪽을 주제로 만드십시오.</translation>
  </message>
  <message>
   <source>? does not stand for a letter here.</source>
   <translation>여기서 ?는 글자 하나를 뜻하지 않습니다.</translation>
  </message>
  <message>
   <source>Write the spellings out, (defence OR defense), or a pattern, /defen\we/i; within NEAR the beginning, defen*.</source>
   <translation>철자를 풀어 쓰거나((defence OR defense)) 패턴 /defen\we/i를, NEAR 안에서는 앞부분 defen*를 쓰십시오.</translation>
  </message>
  <message>
   <source>Words that are spelled alike (~) are not looked for.</source>
   <translation>철자가 비슷한 낱말(~)은 찾지 않습니다.</translation>
  </message>
  <message>
   <source>Write the spellings out: (Kadhafi OR Gaddafi).</source>
   <translation>철자를 풀어 쓰십시오: (Kadhafi OR Gaddafi).</translation>
  </message>
  <message>
   <source>Words of like meaning (~) are not looked for.</source>
   <translation>뜻이 비슷한 낱말(~)은 찾지 않습니다.</translation>
  </message>
  <message>
   <source>Write them out: (car OR automobile).</source>
   <translation>풀어 쓰십시오: (car OR automobile).</translation>
  </message>
  <message>
   <source>A weight (^) changes nothing about which articles match.</source>
   <translation>가중치(^)는 어떤 기사가 맞는지를 바꾸지 않습니다.</translation>
  </message>
  <message>
   <source>Brackets mean nothing here.</source>
   <translation>대괄호는 여기서 뜻이 없습니다.</translation>
  </message>
  <message>
   <source>Use ( ) for groups.</source>
   <translation>묶음에는 ( )를 쓰십시오.</translation>
  </message>
  <message>
   <source>Numbers such as tone or length are not compared here.</source>
   <translation>논조나 길이 같은 수는 여기서 비교하지 않습니다.</translation>
  </message>
  <message>
   <source>Delete this.</source>
   <translation>지우십시오.</translation>
  </message>
  <message>
   <source>A list or topic is taken as it stands.</source>
   <translation>목록이나 주제는 있는 그대로 씁니다.</translation>
  </message>
  <message>
   <source>Write its name without the sign behind it.</source>
   <translation>뒤의 기호 없이 이름을 쓰십시오.</translation>
  </message>
  <message>
   <source>Put a blank behind the operator; if all of it is a word, put it in quotation marks: "OR-7".</source>
   <translation>연산자 뒤에 빈칸을 두십시오. 전체가 한 낱말이면 따옴표로 묶으십시오: "OR-7".</translation>
  </message>
  <message>
   <source>Write a short minus before a word to leave out: -drone.</source>
   <translation>뺄 낱말 앞에는 짧은 빼기표를 쓰십시오: -drone.</translation>
  </message>
  <message>
   <source>A dash inside a text goes in quotation marks.</source>
   <translation>글 안의 줄표는 따옴표로 묶습니다.</translation>
  </message>
  <message>
   <source>Write the field alone, without a name before it: title:missile.</source>
   <translation>필드는 앞에 이름 없이 혼자 쓰십시오: title:missile.</translation>
  </message>
  <message>
   <source>Write OR between words, with spaces: (a OR b).</source>
   <translation>낱말 사이에 빈칸을 두고 OR를 쓰십시오: (a OR b).</translation>
  </message>
  <message>
   <source>Write a colon behind a field: title:missile.</source>
   <translation>필드 뒤에 쌍점을 쓰십시오: title:missile.</translation>
  </message>
  <message>
   <source>Write = before a word whose capitals count: =WHO.</source>
   <translation>대소문자를 가릴 낱말 앞에 =를 쓰십시오: =WHO.</translation>
  </message>
  <message>
   <source>Write * for any ending: missile*.</source>
   <translation>어떤 어미든 되면 *를 쓰십시오: missile*.</translation>
  </message>
  <message>
   <source>Write a stroke behind NEAR: a NEAR/5 b.</source>
   <translation>NEAR 뒤에 빗금을 쓰십시오: a NEAR/5 b.</translation>
  </message>
  <message>
   <source>The pattern has {pattern} characters; {longest_pattern} is the most.</source>
   <translation>패턴이 {pattern}자입니다. 최대 {longest_pattern}자입니다.</translation>
  </message>
  <message>
   <source>Join several with AND or OR.</source>
   <translation>여러 개를 AND나 OR로 이으십시오.</translation>
  </message>
  <message>
   <source>This pattern is found in every text, for all of it may be left out.</source>
   <translation>모두 빠져도 되는 패턴이라 모든 글에서 찾아집니다.</translation>
  </message>
  <message>
   <source>Add a part that must be there.</source>
   <translation>꼭 있어야 할 부분을 더하십시오.</translation>
  </message>
  <message>
   <source>A pattern must hold a letter or a digit; only words can be shown as found.</source>
   <translation>패턴에는 글자나 숫자가 있어야 합니다. 찾은 것으로 보일 수 있는 것은 낱말뿐입니다.</translation>
  </message>
  <message>
   <source>The pattern could take long on some texts.</source>
   <translation>글에 따라 패턴이 오래 걸릴 수 있습니다.</translation>
  </message>
  <message>
   <source>Lower its counts, or make it two patterns with AND.</source>
   <translation>반복 횟수를 줄이거나 AND로 이은 두 패턴으로 만드십시오.</translation>
  </message>
  <message>
   <source>A repetition cannot hold another one, nor options that begin alike.</source>
   <translation>반복 안에 다른 반복이나 똑같이 시작하는 대안을 둘 수 없습니다.</translation>
  </message>
  <message>
   <source>Give one of them a fixed count such as {3}.</source>
   <translation>그 가운데 하나에 {3}처럼 정해진 횟수를 주십시오.</translation>
  </message>
  <message>
   <source>This repetition could swallow what follows it.</source>
   <translation>이 반복이 뒤따르는 것까지 삼킬 수 있습니다.</translation>
  </message>
  <message>
   <source>Say how often at most, for example {instead}.</source>
   <translation>최대 몇 번인지 적으십시오. 예: {instead}.</translation>
  </message>
  <message>
   <source>A pattern cannot look ahead or behind.</source>
   <translation>패턴은 앞뒤를 살펴볼 수 없습니다.</translation>
  </message>
  <message>
   <source>Use words with AND, NOT or NEAR for what is around it.</source>
   <translation>둘레에 있는 것은 AND, NOT, NEAR와 낱말로 나타내십시오.</translation>
  </message>
  <message>
   <source>Groups have no names here.</source>
   <translation>여기서 묶음에는 이름이 없습니다.</translation>
  </message>
  <message>
   <source>Only plain groups ( ) and (?: ) are read.</source>
   <translation>단순한 묶음 ( )와 (?: )만 읽습니다.</translation>
  </message>
  <message>
   <source>Write /pattern/i to ignore capitals.</source>
   <translation>대소문자를 가리지 않으려면 /pattern/i로 쓰십시오.</translation>
  </message>
  <message>
   <source>This ) closes nothing.</source>
   <translation>이 )는 닫을 것이 없습니다.</translation>
  </message>
  <message>
   <source>Write \) for the character.</source>
   <translation>문자 자체는 \)로 쓰십시오.</translation>
  </message>
  <message>
   <source>There is nothing before this {char} to repeat.</source>
   <translation>{char} 앞에 반복할 것이 없습니다.</translation>
  </message>
  <message>
   <source>Write \{char_2} for the character.</source>
   <translation>문자 자체는 \{char_2}(으)로 쓰십시오.</translation>
  </message>
  <message>
   <source>Write \{char} for the character {char_2}.</source>
   <translation>문자 {char_2}은(는) \{char}(으)로 쓰십시오.</translation>
  </message>
  <message>
   <source>Take some out.</source>
   <translation>몇 개를 빼십시오.</translation>
  </message>
  <message>
   <source>This ( is never closed.</source>
   <translation>이 (는 닫히지 않았습니다.</translation>
  </message>
  <message>
   <source>Add ), or write \( for the character.</source>
   <translation>)를 붙이거나, 문자 자체는 \(로 쓰십시오.</translation>
  </message>
  <message>
   <source>\{char} cannot refer back to a group here.</source>
   <translation>여기서 \{char}은(는) 앞의 묶음을 가리킬 수 없습니다.</translation>
  </message>
  <message>
   <source>Write the text out.</source>
   <translation>글을 풀어 쓰십시오.</translation>
  </message>
  <message>
   <source>\{char} means nothing here.</source>
   <translation>\{char}은(는) 여기서 뜻이 없습니다.</translation>
  </message>
  <message>
   <source>Known are \d \w \s \b and their opposites \D \W \S.</source>
   <translation>쓸 수 있는 것은 \d \w \s \b와 그 반대인 \D \W \S입니다.</translation>
  </message>
  <message>
   <source>Write \\ for the character \.</source>
   <translation>문자 \는 \\로 쓰십시오.</translation>
  </message>
  <message>
   <source>This [ is never closed.</source>
   <translation>이 [는 닫히지 않았습니다.</translation>
  </message>
  <message>
   <source>Add ], or write \[ for the character.</source>
   <translation>]를 붙이거나, 문자 자체는 \[로 쓰십시오.</translation>
  </message>
  <message>
   <source>A span in a set goes from a character to a later one, as in [a-z].</source>
   <translation>집합의 범위는 앞 문자에서 뒤 문자로 씁니다. 예: [a-z].</translation>
  </message>
  <message>
   <source>A place between characters cannot be repeated.</source>
   <translation>문자 사이의 자리는 반복할 수 없습니다.</translation>
  </message>
  <message>
   <source>Two signs of repetition stand side by side.</source>
   <translation>반복 기호 둘이 나란히 있습니다.</translation>
  </message>
  <message>
   <source>Write one, or put the first into ( ).</source>
   <translation>하나만 쓰거나 앞의 것을 ( )로 묶으십시오.</translation>
  </message>
  <message>
   <source>Write a count as {2} or {0,20}, and \{ for the character.</source>
   <translation>횟수는 {2}나 {0,20}처럼, 문자 자체는 \{로 쓰십시오.</translation>
  </message>
  <message>
   <source>Counts go from few to many, {most_times} at most, as in {0,20}.</source>
   <translation>횟수는 적은 쪽에서 많은 쪽으로, 최대 {most_times}까지 씁니다. 예: {0,20}.</translation>
  </message>
  <message>
   <source>{text}* finds every word that begins so.</source>
   <translation>{text}*는 그렇게 시작하는 모든 낱말을 찾습니다.</translation>
  </message>
  <message>
   <source>Write {shortest_beginning} letters or more, or the words that you mean.</source>
   <translation>{shortest_beginning}글자 이상 쓰거나, 뜻하는 낱말을 쓰십시오.</translation>
  </message>
  <message>
   <source>{text} is looked for as a word.</source>
   <translation>{text}을(를) 낱말로 찾습니다.</translation>
  </message>
  <message>
   <source>Write {operator}, in capitals, if you mean the operator.</source>
   <translation>연산자라면 대문자로 {operator}(이)라고 쓰십시오.</translation>
  </message>
  <message>
   <source>Single quotation marks do not hold a phrase together.</source>
   <translation>작은따옴표로는 구를 묶을 수 없습니다.</translation>
  </message>
  <message>
   <source>Write "..." around it.</source>
   <translation>"..."로 묶으십시오.</translation>
  </message>
  <message>
   <source>{parts} options in one group are hard to keep right.</source>
   <translation>한 묶음에 대안이 {parts}개면 관리하기 어렵습니다.</translation>
  </message>
  <message>
   <source>Make a topic of them, and write @ and its name here; a beginning such as missile* stands for many forms.</source>
   <translation>주제로 만들고 여기에는 @와 그 이름을 쓰십시오. missile* 같은 앞부분은 여러 꼴을 대신합니다.</translation>
  </message>
  <message>
   <source>{canonical} is here already.</source>
   <translation>{canonical}은(는) 이미 있습니다.</translation>
  </message>
  <message>
   <source>{canonical} finds {canonical_2} already.</source>
   <translation>{canonical}이(가) 이미 {canonical_2}을(를) 찾습니다.</translation>
  </message>
  <message>
   <source>Delete one of them.</source>
   <translation>둘 가운데 하나를 지우십시오.</translation>
  </message>
  <message>
   <source>NEAR/{reach} joins words that have little to do with each other.</source>
   <translation>NEAR/{reach}은(는) 서로 관련이 적은 낱말까지 잇습니다.</translation>
  </message>
  <message>
   <source>Write NEAR/{widest} or less, NEAR/S for one sentence, or AND.</source>
   <translation>NEAR/{widest} 이하, 한 문장은 NEAR/S, 또는 AND를 쓰십시오.</translation>
  </message>
  <message>
   <source>A * inside NEAR ({named}) finds chance pairs.</source>
   <translation>NEAR 안의 *({named})는 우연한 짝을 찾습니다.</translation>
  </message>
  <message>
   <source>Look at what it finds, or write forms out, as in (launch OR launches).</source>
   <translation>찾은 것을 살펴보거나 꼴을 풀어 쓰십시오. 예: (launch OR launches).</translation>
  </message>
  <message>
   <source>An article is left out as soon as {said} stands anywhere in it, however far down.</source>
   <translation>아무리 아래쪽이라도 {said}이(가) 한 번 나오면 기사가 빠집니다.</translation>
  </message>
  <message>
   <source>If it is about the subject of the article, write -title:{said_2} or -lead:{said_3}.</source>
   <translation>기사의 주제를 뜻한다면 -title:{said_2} 또는 -lead:{said_3}(으)로 쓰십시오.</translation>
  </message>
  <message>
   <source>{canonical} takes {dropped} of {before} matches away.</source>
   <translation>{canonical} 때문에 {before}건 가운데 {dropped}건이 빠집니다.</translation>
  </message>
  <message>
   <source>Look at some of them.</source>
   <translation>몇 건을 살펴보십시오.</translation>
  </message>
  <message>
   <source>What {canonical} leaves out stands in {found} of {articles} articles, whatever they are about.</source>
   <translation>{canonical}이(가) 빼는 말은 내용과 상관없이 기사 {articles}건 가운데 {found}건에 나옵니다.</translation>
  </message>
  <message>
   <source>Put the exclusion into a field (-title:word), or make it narrower (-(a NEAR/5 b)).</source>
   <translation>제외를 필드에 넣거나(-title:word) 더 좁히십시오(-(a NEAR/5 b)).</translation>
  </message>
  <message>
   <source>No article of the archive has all of this together: {shown}.</source>
   <translation>이 모두가 함께 있는 기사가 보관소에 없습니다: {shown}.</translation>
  </message>
  <message>
   <source>Leave a part out, or join some with OR.</source>
   <translation>일부를 빼거나 OR로 이으십시오.</translation>
  </message>
  <message>
   <source>The words stand in no article of the archive so close together: {shown}.</source>
   <translation>낱말이 그렇게 가까이 있는 기사가 보관소에 없습니다: {shown}.</translation>
  </message>
  <message>
   <source>Widen the NEAR, or use AND.</source>
   <translation>NEAR를 넓히거나 AND를 쓰십시오.</translation>
  </message>
  <message>
   <source>{shown} finds nothing in the archive.</source>
   <translation>{shown}(으)로 찾아지는 것이 보관소에 없습니다.</translation>
  </message>
  <message>
   <source>Check the spelling, or write a beginning (missile*).</source>
   <translation>철자를 확인하거나 앞부분을 쓰십시오(missile*).</translation>
  </message>
  <message>
   <source>See whether it says what you mean; it may also be too early.</source>
   <translation>뜻한 대로인지 확인하십시오. 아직 이른 것일 수도 있습니다.</translation>
  </message>
  <message>
   <source>Words have no weight here: {said} is left out.</source>
   <translation>낱말에는 가중치가 없습니다. {said}은(는) 무시합니다.</translation>
  </message>
  <message>
   <source>Which articles match stays the same.</source>
   <translation>맞는 기사는 그대로입니다.</translation>
  </message>
  <message>
   <source>Sites seldom end in .{ending}.</source>
   <translation>.{ending}(으)로 끝나는 사이트는 드뭅니다.</translation>
  </message>
  <message>
   <source>Write the whole of it, such as {ending_2}.com, or site:{ending_3} for each site with this word in its name.</source>
   <translation>{ending_2}.com처럼 전체를 쓰거나, 이름에 이 낱말이 든 모든 사이트는 site:{ending_3}(으)로 쓰십시오.</translation>
  </message>
  <message>
   <source>Write {name}/{number} for words that stand so close</source>
   <translation>그만큼 가까운 낱말은 {name}/{number}(으)로 쓰십시오</translation>
  </message>
  <message>
   <source>{way}, or {quoted} if you mean the word.</source>
   <translation>{way}. 낱말을 뜻한다면 {quoted}(으)로 쓰십시오.</translation>
  </message>
  <message>
   <source>Write {operator}( ) if you mean the operator, or "{text_2}" for the word.</source>
   <translation>연산자라면 {operator}( ), 낱말이라면 "{text_2}"(으)로 쓰십시오.</translation>
  </message>
  <message>
   <source>{text} is looked for as a word, it is no operator here.</source>
   <translation>{text}은(는) 여기서 연산자가 아니라 낱말로 찾습니다.</translation>
  </message>
  <message>
   <source>Delete it, or write "{text_2}" if you mean the word.</source>
   <translation>지우거나, 낱말을 뜻한다면 "{text_2}"(으)로 쓰십시오.</translation>
  </message>
  <message>
   <source>{written} ( ) is read as the operator.</source>
   <translation>{written} ( )은(는) 연산자로 읽힙니다.</translation>
  </message>
  <message>
   <source>For the word write "{lower}", in quotation marks.</source>
   <translation>낱말이라면 따옴표로 묶어 "{lower}"(으)로 쓰십시오.</translation>
  </message>
  <message>
   <source>{written} is read as {found}/{found_2}.</source>
   <translation>{written}은(는) {found}/{found_2}(으)로 읽힙니다.</translation>
  </message>
  <message>
   <source>For the number itself write {found_3} "{found_4}".</source>
   <translation>숫자 자체라면 {found_3} "{found_4}"(으)로 쓰십시오.</translation>
  </message>
  <message>
   <source>Write {field}: without a blank before the colon if you mean the field.</source>
   <translation>필드라면 쌍점 앞에 빈칸 없이 {field}:(으)로 쓰십시오.</translation>
  </message>
  <message>
   <source>Write it directly behind what it is about, or NEAR between the words.</source>
   <translation>해당하는 것 바로 뒤에 쓰거나 낱말 사이에 NEAR를 쓰십시오.</translation>
  </message>
  <message>
   <source>NEAR joins before OR does: this is read as {read}.</source>
   <translation>NEAR가 OR보다 먼저 묶입니다: {read}(으)로 읽힙니다.</translation>
  </message>
  <message>
   <source>Nexis would read it as {changed}.</source>
   <translation>Nexis라면 {changed}(으)로 읽습니다.</translation>
  </message>
  <message>
   <source>Write the parentheses that you mean.</source>
   <translation>뜻하는 대로 괄호를 쓰십시오.</translation>
  </message>
  <message>
   <source>A topic holds for all times.</source>
   <translation>주제는 모든 기간에 적용됩니다.</translation>
  </message>
  <message>
   <source>Leave the dates out; choose them where you search, count or export.</source>
   <translation>날짜는 빼고, 검색하거나 세거나 내보낼 때 고르십시오.</translation>
  </message>
  <message>
   <source>Articles have no country of their own.</source>
   <translation>기사 자체에는 나라가 없습니다.</translation>
  </message>
  <message>
   <source>Use lang:, site:, feed: or a list such as $countries.</source>
   <translation>lang:, site:, feed: 또는 $countries 같은 목록을 쓰십시오.</translation>
  </message>
  <message>
   <source>Articles have no tone or theme.</source>
   <translation>기사에는 논조나 테마가 없습니다.</translation>
  </message>
  <message>
   <source>Write the words that would tell it.</source>
   <translation>그것을 알려 줄 낱말을 쓰십시오.</translation>
  </message>
  <message>
   <source>Only the site of an article's address is looked at.</source>
   <translation>기사 주소에서는 사이트만 봅니다.</translation>
  </message>
  <message>
   <source>Write site:example.com.</source>
   <translation>site:example.com으로 쓰십시오.</translation>
  </message>
  <message>
   <source>What you mark yourself is not looked at.</source>
   <translation>직접 표시한 것은 보지 않습니다.</translation>
  </message>
  <message>
   <source>Leave it out; choose it where you search.</source>
   <translation>빼고, 검색할 때 고르십시오.</translation>
  </message>
  <message>
   <source>A word without a field is looked for in the whole text anyway.</source>
   <translation>필드 없는 낱말은 원래 글 전체에서 찾습니다.</translation>
  </message>
  <message>
   <source>Leave this out.</source>
   <translation>빼십시오.</translation>
  </message>
  <message>
   <source>There is no field {name}: here.</source>
   <translation>여기에는 {name}: 필드가 없습니다.</translation>
  </message>
  <message>
   <source>The fields are {known}.</source>
   <translation>쓸 수 있는 필드: {known}.</translation>
  </message>
  <message>
   <source>Text with a colon goes in quotation marks: "{name_2}: ...".</source>
   <translation>쌍점이 든 글은 따옴표로 묶습니다: "{name_2}: ...".</translation>
  </message>
  <message>
   <source>An article has one value for {field}:, never several of them.</source>
   <translation>기사에서 {field}: 값은 하나뿐입니다.</translation>
  </message>
  <message>
   <source>Leave ATLEAST out.</source>
   <translation>ATLEAST를 빼십시오.</translation>
  </message>
  <message>
   <source>An article has one value for {field}:. Join several with OR: {field_2}:(a OR b).</source>
   <translation>기사에서 {field}: 값은 하나입니다. 여럿은 OR로 이으십시오: {field_2}:(a OR b).</translation>
  </message>
  <message>
   <source>This is no language that is told apart.</source>
   <translation>구별하는 언어가 아닙니다.</translation>
  </message>
  <message>
   <source>Write a code such as en, ko or ar.</source>
   <translation>en, ko, ar 같은 코드를 쓰십시오.</translation>
  </message>
  <message>
   <source>The name of a site has no blanks.</source>
   <translation>사이트 이름에는 빈칸이 없습니다.</translation>
  </message>
  <message>
   <source>Write one, or join several: site:({several} OR {several_2}).</source>
   <translation>하나를 쓰거나 여럿을 이으십시오: site:({several} OR {several_2}).</translation>
  </message>
  <message>
   <source>Articles are told apart by their site only.</source>
   <translation>기사는 사이트로만 구별합니다.</translation>
  </message>
  <message>
   <source>Write site:{site}, or use feed: for a part of it.</source>
   <translation>site:{site}(으)로 쓰거나, 그 일부는 feed:를 쓰십시오.</translation>
  </message>
  <message>
   <source>{how}( ) holds words and phrases, with AND, OR, NOT and NEAR between them.</source>
   <translation>{how}( ) 안에는 낱말과 구, 그 사이의 AND, OR, NOT, NEAR만 둡니다.</translation>
  </message>
  <message>
   <source>Take this out of it.</source>
   <translation>이것을 빼십시오.</translation>
  </message>
  <message>
   <source>{in_words}; this is not valid TOML</source>
   <translation>{in_words}; 올바른 TOML이 아닙니다</translation>
  </message>
  <message>
   <source>it is nested too deep; this is no file of topics</source>
   <translation>너무 깊게 겹쳐 있습니다. 주제 파일이 아닙니다</translation>
  </message>
  <message>
   <source>there is no topic in it: each must be a [[topic]] table with a name and a query</source>
   <translation>주제가 없습니다. 각각 이름과 검색식이 있는 [[topic]] 표여야 합니다</translation>
  </message>
  <message>
   <source>{place}: an earlier topic of the file has this name already</source>
   <translation>{place}: 파일의 앞선 주제가 이미 이 이름을 씁니다</translation>
  </message>
  <message>
   <source>{place}: it must be a [[topic]] table</source>
   <translation>{place}: [[topic]] 표여야 합니다</translation>
  </message>
  <message>
   <source>it has no {key}</source>
   <translation>{key}이(가) 없습니다</translation>
  </message>
  <message>
   <source>People see its title: title = {strip}</source>
   <translation>사람들은 제목을 봅니다: title = {strip}</translation>
  </message>
  <message>
   <source>alert must be true or false</source>
   <translation>alert는 true 또는 false여야 합니다</translation>
  </message>
  <message>
   <source>alerts must be a table, as in [topic.alerts]</source>
   <translation>alerts는 표여야 합니다. 예: [topic.alerts]</translation>
  </message>
  <message>
   <source>{key} must be a text in quotation marks, as in {key_2} = "ferry"</source>
   <translation>{key}은(는) 따옴표로 묶은 글이어야 합니다. 예: {key_2} = "ferry"</translation>
  </message>
  <message>
   <source>This would work: {fix}</source>
   <translation>이렇게 쓰면 됩니다: {fix}</translation>
  </message>
  <message>
   <source>It cannot be read and flags nothing.</source>
   <translation>읽을 수 없어 아무것도 표시하지 않습니다.</translation>
  </message>
  <message>
   <source>use letters, digits, -, _ and ., at most 64, and begin with a letter or digit</source>
   <translation>글자, 숫자, -, _, .을 최대 64자까지 쓰고 글자나 숫자로 시작하십시오</translation>
  </message>
  <message>
   <source>{text} is no topic name: use letters, digits, -, _ and ., at most 64, and begin with a letter or digit, as in {nearest}</source>
   <translation>{text}은(는) 주제 이름으로 쓸 수 없습니다. 글자, 숫자, -, _, .을 최대 64자까지 쓰고 글자나 숫자로 시작하십시오. 예: {nearest}</translation>
  </message>
  <message>
   <source>the engine is ending; nothing was changed</source>
   <translation>엔진이 끝나는 중이라 바뀐 것이 없습니다</translation>
  </message>
  <message>
   <source>two topics have the same name; nothing was saved</source>
   <translation>두 주제의 이름이 같아 저장하지 않았습니다</translation>
  </message>
  <message>
   <source>{name} is as it was, version {version}.</source>
   <translation>{name}: 그대로입니다(버전 {version}).</translation>
  </message>
  <message>
   <source>Saved {name} as version {version}.</source>
   <translation>{name}을(를) 버전 {version}(으)로 저장했습니다.</translation>
  </message>
  <message>
   <source>version {version} of {name} asks for what the topic asks for now</source>
   <translation>{name}의 버전 {version}은(는) 지금 주제와 같은 것을 찾습니다</translation>
  </message>
  <message>
   <source>stopped; older articles keep the flags they had</source>
   <translation>멈췄습니다. 오래된 기사는 표시를 그대로 유지합니다</translation>
  </message>
  <message>
   <source>Flagging the archive: {title}</source>
   <translation>보관소 표시 중: {title}</translation>
  </message>
  <message>
   <source>the topic {name} needs what is there now ({message}); change it first</source>
   <translation>주제 {name}에 지금 것이 필요합니다({message}). 먼저 그 주제를 바꾸십시오</translation>
  </message>
  <message>
   <source>Nothing was removed</source>
   <translation>제거된 것이 없습니다</translation>
  </message>
  <message>
   <source>a year, a month, a day or a time: 2026, 2026-05, 2026-05-01, 2026-05-01T12:00, today, yesterday, 7d</source>
   <translation>연, 월, 일 또는 시각: 2026, 2026-05, 2026-05-01, 2026-05-01T12:00, today, yesterday, 7d</translation>
  </message>
  <message>
   <source>{name}: cannot be excluded.</source>
   <translation>{name}:은(는) 제외할 수 없습니다.</translation>
  </message>
  <message>
   <source>Use after: and before: instead.</source>
   <translation>대신 after:와 before:를 쓰십시오.</translation>
  </message>
  <message>
   <source>Write behind {name}: a year, a month, a day or a time: 2026, 2026-05, 2026-05-01, 2026-05-01T12:00, today, yesterday, 7d.</source>
   <translation>{name}: 뒤에는 연, 월, 일 또는 시각을 쓰십시오: 2026, 2026-05, 2026-05-01, 2026-05-01T12:00, today, yesterday, 7d.</translation>
  </message>
  <message>
   <source>The second day comes before the first.</source>
   <translation>둘째 날짜가 첫째보다 앞섭니다.</translation>
  </message>
  <message>
   <source>Write them the other way round.</source>
   <translation>순서를 바꿔 쓰십시오.</translation>
  </message>
  <message>
   <source>{name}: can be {choices}.</source>
   <translation>{name}:에 쓸 수 있는 것: {choices}.</translation>
  </message>
  <message>
   <source>There is no topic {value}.</source>
   <translation>{value} 주제가 없습니다.</translation>
  </message>
  <message>
   <source>There are: {named}.</source>
   <translation>있는 것: {named}.</translation>
  </message>
  <message>
   <source>is in a folder</source>
   <translation>폴더가</translation>
  </message>
  <message>
   <source>is of a kind</source>
   <translation>종류가</translation>
  </message>
  <message>
   <source>is from a country</source>
   <translation>나라가</translation>
  </message>
  <message>
   <source>The feeds have no {name} yet.</source>
   <translation>피드에 아직 {name}이(가) 없습니다.</translation>
  </message>
  <message>
   <source>No feed {told} called {value}.</source>
   <translation>{told} {value}인 피드가 없습니다.</translation>
  </message>
  <message>
   <source>{lower}: holds for the whole search.</source>
   <translation>{lower}:은(는) 검색 전체에 적용됩니다.</translation>
  </message>
  <message>
   <source>Write it outside of the parentheses.</source>
   <translation>괄호 밖에 쓰십시오.</translation>
  </message>
  <message>
   <source>Write behind {name}: what it should be, as in {examples}.</source>
   <translation>{name}: 뒤에 무엇인지 쓰십시오. 예: {examples}.</translation>
  </message>
  <message>
   <source>{name}: holds for the whole search and cannot be one side of OR. Write it without OR, at the end.</source>
   <translation>{name}:은(는) 검색 전체에 적용되며 OR의 한쪽이 될 수 없습니다. OR 없이 끝에 쓰십시오.</translation>
  </message>
  <message>
   <source>{many} articles are too many to sort by {order}; narrow the search to {most}</source>
   <translation>기사 {many}건은 {order} 순으로 정렬하기에 너무 많습니다. {most}건까지 좁히십시오</translation>
  </message>
  <message>
   <source>{least} (it has {score})</source>
   <translation>{least} (현재 {score})</translation>
  </message>
  <message>
   <source>there is no article {article_id} in the archive; `wirewatch search --json` shows the ids</source>
   <translation>보관소에 기사 {article_id}이(가) 없습니다</translation>
  </message>
  <message>
   <source>{measure} are counted whole; take articles or their share apart</source>
   <translation>{measure}은(는) 전체로만 셉니다. 기사나 그 비율을 나누어 보십시오</translation>
  </message>
  <message>
   <source>{first}-{first_2} to {last} cannot be counted: give times from the year 2 to 9998, or none, and the oldest and newest article bound the range</source>
   <translation>{first}-{first_2}부터 {last}까지는 셀 수 없습니다. 2년에서 9998년 사이를 적거나 비워 두십시오. 비우면 가장 오래된 기사와 가장 새 기사가 범위가 됩니다</translation>
  </message>
  <message>
   <source>there, but not close enough</source>
   <translation>있지만 충분히 가깝지 않음</translation>
  </message>
  <message>
   <source>not close enough: {apart}</source>
   <translation>충분히 가깝지 않음: {apart}</translation>
  </message>
  <message>
   <source>in the {partition}</source>
   <translation>{partition} 안에</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>not close enough</source>
   <translation>충분히 가깝지 않음</translation>
  </message>
  <message>
   <source>barred by</source>
   <translation>제외됨</translation>
  </message>
  <message>
   <source>needs a score of</source>
   <translation>필요한 점수</translation>
  </message>
  <message>
   <source>zone must be one of {zones}</source>
   <translation>zone은 다음 중 하나여야 합니다: {zones}</translation>
  </message>
  <message>
   <source>frame must be one of {frames}</source>
   <translation>frame은 다음 중 하나여야 합니다: {frames}</translation>
  </message>
  <message>
   <source>{name} must be a number</source>
   <translation>{name}은(는) 숫자여야 합니다</translation>
  </message>
  <message>
   <source>say what {field} is instead; to take a fact out, reject it</source>
   <translation>{field}을(를) 무엇으로 고칠지 적으십시오. 빼려면 거부하십시오</translation>
  </message>
  <message>
   <source>count is a whole number, such as 2, not {typed}</source>
   <translation>개수는 2 같은 정수여야 합니다. 입력한 것: {typed}</translation>
  </message>
  <message>
   <source>{field} is one of {choices}, not {typed}</source>
   <translation>{field}은(는) 다음 중 하나입니다: {choices}. 입력한 것: {typed}</translation>
  </message>
  <message>
   <source>time is hours and minutes, such as 06:10, not {typed}</source>
   <translation>시각은 06:10 같은 시와 분이어야 합니다. 입력한 것: {typed}</translation>
  </message>
  <message>
   <source>that is too long for {field}: give a name</source>
   <translation>{field}에 쓰기에 너무 깁니다. 이름을 적으십시오</translation>
  </message>
  <message>
   <source>{field} is given in {known}, not in {unit}</source>
   <translation>{field}의 단위는 {known}입니다. 입력한 단위: {unit}</translation>
  </message>
  <message>
   <source>{field} is a number of {known}, such as 650, not {typed}</source>
   <translation>{field}은(는) 650 같은 숫자({known})여야 합니다. 입력한 것: {typed}</translation>
  </message>
  <message>
   <source>date is a day such as 2026-10-14, not {typed}</source>
   <translation>날짜는 2026-10-14 같은 날이어야 합니다. 입력한 것: {typed}</translation>
  </message>
  <message>
   <source>This is how an alert looks.</source>
   <translation>알림은 이렇게 보입니다.</translation>
  </message>
  <message>
   <source>Click it to open the alert list.</source>
   <translation>누르면 알림 목록이 열립니다.</translation>
  </message>
  <message>
   <source>(no title)</source>
   <translation>(제목 없음)</translation>
  </message>
  <message>
   <source>{flagged} for {title} in the first fetch of {where}</source>
   <translation>{title}: {where}을(를) 처음 확인하며 {flagged}</translation>
  </message>
  <message>
   <source>1 of them flagged</source>
   <translation>그중 1건 표시</translation>
  </message>
  <message>
   <source>{flagged} of them flagged</source>
   <translation>그중 {flagged}건 표시</translation>
  </message>
  <message>
   <source>{where} brought {number} new articles at once, {told}</source>
   <translation>{where}에서 새 기사 {number}건이 한꺼번에 들어옴, {told}</translation>
  </message>
  <message>
   <source>Very many articles</source>
   <translation>매우 많은 기사</translation>
  </message>
  <message>
   <source>Nothing was flagged for {title} in {hours}, though {answering} of {feeds} feeds answer</source>
   <translation>{title}: {hours} 동안 표시된 것이 없음(피드 {feeds}개 가운데 {answering}개 응답)</translation>
  </message>
  <message>
   <source>hardly any</source>
   <translation>거의 없음</translation>
  </message>
  <message>
   <source>A feed needs you</source>
   <translation>확인이 필요한 피드가 있습니다</translation>
  </message>
  <message>
   <source>{names} feeds need you</source>
   <translation>확인이 필요한 피드가 {names}개 있습니다</translation>
  </message>
  <message>
   <source>1 article flagged</source>
   <translation>기사 1건 표시</translation>
  </message>
  <message>
   <source>{number} articles flagged</source>
   <translation>기사 {number}건 표시</translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>한 시간</translation>
  </message>
  <message>
   <source>there is no kind of channel named {kind}; it may need a package that is not installed</source>
   <translation>{kind}(이)라는 채널 종류가 없습니다. 설치하지 않은 패키지가 필요할 수 있습니다</translation>
  </message>
  <message>
   <source>the added channel {kind} does not work ({kind_2})</source>
   <translation>추가한 채널 {kind}이(가) 작동하지 않습니다({kind_2})</translation>
  </message>
  <message>
   <source>the added channel {kind}</source>
   <translation>추가한 채널 {kind}</translation>
  </message>
  <message>
   <source>channel {name}: a channel of this kind has no {what}</source>
   <translation>채널 {name}: 이런 채널에는 {what}이(가) 없습니다</translation>
  </message>
  <message>
   <source>“{name}” leads elsewhere now: give its {secrets} anew; the old is out of the keyring.</source>
   <translation>“{name}”의 보낼 곳이 바뀌었습니다. {secrets}을(를) 다시 입력하십시오. 이전 것은 키링에서 지웠습니다.</translation>
  </message>
  <message>
   <source>your desktop</source>
   <translation>데스크톱</translation>
  </message>
  <message>
   <source>Test alert sent to {where}.</source>
   <translation>시험 알림을 {where}(으)로 보냈습니다.</translation>
  </message>
  <message>
   <source>The test alert could not be sent to {where}: {why}.</source>
   <translation>시험 알림을 {where}(으)로 보내지 못했습니다: {why}.</translation>
  </message>
  <message>
   <source>No notification service took the test alert.</source>
   <translation>시험 알림을 받은 알림 서비스가 없습니다.</translation>
  </message>
  <message>
   <source>It is in the alert list; the icon in the tray says it, if there is one.</source>
   <translation>알림 목록에 있으며, 트레이 아이콘이 있으면 거기에도 나타납니다.</translation>
  </message>
  <message>
   <source>there is no channel {name}; there are: {names}</source>
   <translation>{name} 채널이 없습니다. 있는 것: {names}</translation>
  </message>
  <message>
   <source>Alerts through “{name}” wait: {why}.</source>
   <translation>“{name}”(으)로 보낼 알림이 기다립니다: {why}.</translation>
  </message>
  <message>
   <source>the alerts of {users} go to {name}; choose another channel for them first</source>
   <translation>{users}의 알림이 {name}(으)로 갑니다. 먼저 다른 채널을 고르십시오</translation>
  </message>
  <message>
   <source>the file {channels} cannot be used as it is; mend it, or put it aside, and start again</source>
   <translation>파일 {channels}을(를) 쓸 수 없습니다. 고치거나 치워 두고 다시 시작하십시오</translation>
  </message>
  <message>
   <source>A topic sends its alerts to “{name}”, but there is no such channel (Preferences, Channels).</source>
   <translation>어떤 주제가 “{name}”(으)로 알림을 보내는데 그런 채널이 없습니다(환경 설정, 채널).</translation>
  </message>
  <message>
   <source>it was sent or put off meanwhile</source>
   <translation>그사이에 보냈거나 미뤘습니다</translation>
  </message>
  <message>
   <source>there is no such channel any more</source>
   <translation>그 채널은 더는 없습니다</translation>
  </message>
  <message>
   <source>Alerts through “{channel}”: {told}.</source>
   <translation>“{channel}”(으)로 보내는 알림: {told}.</translation>
  </message>
  <message>
   <source>Alerts cannot be sent through “{channel}”: {why}.</source>
   <translation>“{channel}”(으)로 알림을 보낼 수 없습니다: {why}.</translation>
  </message>
  <message>
   <source>They wait and are tried again.</source>
   <translation>기다렸다가 다시 시도합니다.</translation>
  </message>
  <message>
   <source>{name} must be one of {choices}</source>
   <translation>{name}은(는) 다음 중 하나여야 합니다: {choices}</translation>
  </message>
  <message>
   <source>{name} must be a whole number from {low} to {high}</source>
   <translation>{name}은(는) {low}에서 {high} 사이의 정수여야 합니다</translation>
  </message>
  <message>
   <source>digest_at must be a time such as "07:30"</source>
   <translation>digest_at은 "07:30" 같은 시각이어야 합니다</translation>
  </message>
  <message>
   <source>quiet hours must look like "22:00-07:00"</source>
   <translation>조용한 시간은 "22:00-07:00" 형식이어야 합니다</translation>
  </message>
  <message>
   <source>quiet hours must end at another time than they begin; name whole days as quiet days</source>
   <translation>조용한 시간의 시작과 끝은 달라야 합니다. 하루 종일은 조용한 날로 정하십시오</translation>
  </message>
  <message>
   <source>quiet days must be among {days}</source>
   <translation>조용한 날은 다음 가운데서 고릅니다: {days}</translation>
  </message>
  <message>
   <source>{what} must be a list of texts</source>
   <translation>{what}은(는) 글의 목록이어야 합니다</translation>
  </message>
  <message>
   <source>this engine does not know the command {kind}</source>
   <translation>이 엔진은 명령 {kind}을(를) 모릅니다</translation>
  </message>
  <message>
   <source>importing {kind} is not known here; use one of {formats}</source>
   <translation>{kind} 가져오기는 지원하지 않습니다. 쓸 수 있는 것: {formats}</translation>
  </message>
  <message>
   <source>the engine is ending; nothing was imported</source>
   <translation>엔진이 끝나는 중이라 가져온 것이 없습니다</translation>
  </message>
  <message>
   <source>The archive was brought up to date.</source>
   <translation>보관소를 새 버전으로 바꾸었습니다.</translation>
  </message>
  <message>
   <source>A copy of it as it was: {copy_kept}</source>
   <translation>이전 상태의 사본: {copy_kept}</translation>
  </message>
  <message>
   <source>Backing up</source>
   <translation>백업 중</translation>
  </message>
  <message>
   <source>by now {plain} articles would be deleted, not {expected}; look again and decide then</source>
   <translation>이제는 {expected}건이 아니라 {plain}건이 삭제됩니다. 다시 보고 결정하십시오</translation>
  </message>
  <message>
   <source>this archive is a made-up demo; its feeds do not exist and are never asked</source>
   <translation>이 보관소는 꾸며 낸 데모입니다. 그 피드는 존재하지 않으며 확인하지 않습니다</translation>
  </message>
  <message>
   <source>full texts</source>
   <translation>전체 글</translation>
  </message>
  <message>
   <source>the engine has stopped; nothing was changed</source>
   <translation>엔진이 멈춰 바뀐 것이 없습니다</translation>
  </message>
  <message>
   <source>the engine has stopped</source>
   <translation>엔진이 멈췄습니다</translation>
  </message>
  <message>
   <source>{why}; it may not have been carried out</source>
   <translation>{why}. 실행되지 않았을 수 있습니다</translation>
  </message>
  <message>
   <source>the engine ended with code {returncode}; see {log}</source>
   <translation>엔진이 코드 {returncode}(으)로 끝났습니다. {log}을(를) 보십시오</translation>
  </message>
  <message>
   <source>the engine did not answer within {start_within} seconds; see {log}</source>
   <translation>엔진이 {start_within}초 안에 응답하지 않았습니다. {log}을(를) 보십시오</translation>
  </message>
  <message>
   <source>another Wirewatch holds {data} but does not answer; wait for it, or close it first</source>
   <translation>다른 Wirewatch가 {data}을(를) 쓰고 있으나 응답하지 않습니다. 기다리거나 먼저 닫으십시오</translation>
  </message>
  <message>
   <source>another Wirewatch is the engine of {data}: a command that is still at work, a window, or `watch`. Wait for it or close it, then try again.</source>
   <translation>다른 Wirewatch가 {data}을(를) 쓰고 있습니다(실행 중인 명령, 창 또는 `watch`). 기다리거나 닫은 뒤 다시 시도하십시오.</translation>
  </message>
  <message>
   <source>cannot write to the data folder {data}: {strerror}.</source>
   <translation>데이터 폴더 {data}에 쓸 수 없습니다: {strerror}.</translation>
  </message>
  <message>
   <source>Check its permissions and its disk.</source>
   <translation>권한과 디스크를 확인하십시오.</translation>
  </message>
  <message>
   <source>Making the search index anew</source>
   <translation>검색 색인을 다시 만드는 중</translation>
  </message>
  <message>
   <source>Setting old articles aside</source>
   <translation>오래된 기사를 치우는 중</translation>
  </message>
  <message>
   <source>Deleting old articles</source>
   <translation>오래된 기사를 삭제하는 중</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true 또는 false</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>정수</translation>
  </message>
  <message>
   <source>words in quotation marks</source>
   <translation>따옴표로 묶은 글</translation>
  </message>
  <message>
   <source>the settings are not valid TOML: {error}</source>
   <translation>설정이 올바른 TOML이 아닙니다: {error}</translation>
  </message>
  <message>
   <source>settings: {name} is {value}; it must be {kinds}</source>
   <translation>설정: {name} 값이 {value}입니다. {kinds}이어야 합니다</translation>
  </message>
  <message>
   <source>settings: {name} is {value}; it must be one of {words}</source>
   <translation>설정: {name} 값이 {value}입니다. 다음 중 하나여야 합니다: {words}</translation>
  </message>
  <message>
   <source>settings: {name} is {value}; it must be from {low} to {high}</source>
   <translation>설정: {name} 값이 {value}입니다. {low}에서 {high} 사이여야 합니다</translation>
  </message>
  <message>
   <source>settings: quiet_hours is {text}; {error}</source>
   <translation>설정: quiet_hours 값이 {text}입니다. {error}</translation>
  </message>
  <message>
   <source>settings: quiet_days is {text}; {error}</source>
   <translation>설정: quiet_days 값이 {text}입니다. {error}</translation>
  </message>
  <message>
   <source>settings: zone is {name}; it must be a name such as Asia/Seoul</source>
   <translation>설정: zone 값이 {name}입니다. Asia/Seoul 같은 이름이어야 합니다</translation>
  </message>
  <message>
   <source>the address of the proxy</source>
   <translation>프록시 주소</translation>
  </message>
  <message>
   <source>the address of the proxy must name its user, as in socks5://me@proxy.example:1080</source>
   <translation>프록시 주소에 사용자를 적어야 합니다. 예: socks5://me@proxy.example:1080</translation>
  </message>
  <message>
   <source>{whose} must look like http://host:port or socks5://host:port, not {hushed}</source>
   <translation>{whose}: http://host:port 또는 socks5://host:port 형식이어야 합니다. 입력한 것: {hushed}</translation>
  </message>
  <message>
   <source>{whose} must not hold a password; it is kept in the keyring</source>
   <translation>{whose}: 비밀번호를 넣을 수 없습니다. 비밀번호는 키링에 보관됩니다</translation>
  </message>
  <message>
   <source>{whose} has no usable host and port: {address}</source>
   <translation>{whose}: 쓸 수 있는 서버와 포트가 없습니다: {address}</translation>
  </message>
  <message>
   <source>{whose} must be a scheme, a host and a port and no more, not {address}</source>
   <translation>{whose}: 스킴, 서버, 포트만 있어야 합니다. 입력한 것: {address}</translation>
  </message>
  <message>
   <source>The settings cannot be read: {why_not_read}</source>
   <translation>설정을 읽을 수 없습니다: {why_not_read}</translation>
  </message>
  <message>
   <source>The settings are not UTF-8 text</source>
   <translation>설정이 UTF-8 텍스트가 아닙니다</translation>
  </message>
  <message>
   <source>Defaults are used; the file {path} could not be put aside ({strerror}).</source>
   <translation>기본값을 씁니다. 파일 {path}을(를) 치워 두지 못했습니다({strerror}).</translation>
  </message>
  <message>
   <source>Defaults are used; your file is kept as {aside}.</source>
   <translation>기본값을 씁니다. 원래 파일은 {aside}(으)로 보관했습니다.</translation>
  </message>
  <message>
   <source>cannot write the settings file {path}: {strerror}</source>
   <translation>설정 파일 {path}에 쓸 수 없습니다: {strerror}</translation>
  </message>
  <message>
   <source>the saved searches are longer than {longest} letters</source>
   <translation>저장한 검색이 {longest}자를 넘습니다</translation>
  </message>
  <message>
   <source>line {number} of the saved searches must be a name of at most {longest_name} letters, a tab and a query</source>
   <translation>저장한 검색의 {number}행은 최대 {longest_name}자의 이름, 탭, 검색식이어야 합니다</translation>
  </message>
  <message>
   <source>give the search a name of at most {longest_name} letters</source>
   <translation>검색에 최대 {longest_name}자의 이름을 주십시오</translation>
  </message>
  <message>
   <source>a search that finds all articles needs no name</source>
   <translation>모든 기사를 찾는 검색에는 이름이 필요 없습니다</translation>
  </message>
  <message>
   <source>no search is saved as {name}.</source>
   <translation>{name}(으)로 저장된 검색이 없습니다.</translation>
  </message>
  <message>
   <source>There are: {names}.</source>
   <translation>있는 것: {names}.</translation>
  </message>
  <message>
   <source>None is saved yet.</source>
   <translation>아직 저장된 것이 없습니다.</translation>
  </message>
  <message>
   <source>the name of a view must have 1 to {longest_name} letters, not {name}</source>
   <translation>보기 이름은 1자에서 {longest_name}자까지입니다. 입력한 것: {name}</translation>
  </message>
  <message>
   <source>view {name}: {what} is {day}; it must be a day such as 2026-05-01</source>
   <translation>보기 {name}: {what} 값이 {day}입니다. 2026-05-01 같은 날이어야 합니다</translation>
  </message>
  <message>
   <source>the saved views are not valid TOML: {error}</source>
   <translation>저장한 보기가 올바른 TOML이 아닙니다: {error}</translation>
  </message>
  <message>
   <source>the saved views must be [[chart]] tables</source>
   <translation>저장한 보기는 [[chart]] 표여야 합니다</translation>
  </message>
  <message>
   <source>two views are named {twin}</source>
   <translation>{twin}(이)라는 보기가 둘입니다</translation>
  </message>
  <message>
   <source>a saved view needs a name, in quotation marks</source>
   <translation>저장한 보기에는 따옴표로 묶은 이름이 필요합니다</translation>
  </message>
  <message>
   <source>view {name}: {name_2} has the wrong kind of value</source>
   <translation>보기 {name}: {name_2} 값의 종류가 잘못되었습니다</translation>
  </message>
  <message>
   <source>saved views</source>
   <translation>저장한 보기</translation>
  </message>
  <message>
   <source>the channel's name is {name}; it must be 1 to 40 letters, digits or hyphens, not {desktop} or list</source>
   <translation>채널 이름이 {name}입니다. 1자에서 40자까지의 글자, 숫자, 붙임표여야 하며 {desktop}이나 list는 안 됩니다</translation>
  </message>
  <message>
   <source>channel {name}: its kind must be one of {built_in}</source>
   <translation>채널 {name}: 종류는 다음 중 하나여야 합니다: {built_in}</translation>
  </message>
  <message>
   <source>channel {name}: name the mail server, as in smtp.example.org</source>
   <translation>채널 {name}: 메일 서버를 적으십시오. 예: smtp.example.org</translation>
  </message>
  <message>
   <source>channel {name}: the port must be from 0 to 65535</source>
   <translation>채널 {name}: 포트는 0에서 65535 사이여야 합니다</translation>
  </message>
  <message>
   <source>channel {name}: security must be one of {get_args}</source>
   <translation>채널 {name}: 보안은 다음 중 하나여야 합니다: {get_args}</translation>
  </message>
  <message>
   <source>channel {name}: without encryption only the mail server of this machine is used; choose tls or starttls</source>
   <translation>채널 {name}: 암호화 없이는 이 컴퓨터의 메일 서버만 씁니다. tls나 starttls를 고르십시오</translation>
  </message>
  <message>
   <source>channel {name}: say whom to send to</source>
   <translation>채널 {name}: 받는 사람을 적으십시오</translation>
  </message>
  <message>
   <source>channel {name}: {address} is no e-mail address</source>
   <translation>채널 {name}: {address}은(는) 이메일 주소가 아닙니다</translation>
  </message>
  <message>
   <source>channel {name}: give the whole path of the program, as in /usr/local/bin/tell</source>
   <translation>채널 {name}: 프로그램의 전체 경로를 적으십시오. 예: /usr/local/bin/tell</translation>
  </message>
  <message>
   <source>channel {name}: the program's arguments cannot hold a null character</source>
   <translation>채널 {name}: 프로그램 인수에 널 문자를 넣을 수 없습니다</translation>
  </message>
  <message>
   <source>the channels are not valid TOML: {error}</source>
   <translation>채널이 올바른 TOML이 아닙니다: {error}</translation>
  </message>
  <message>
   <source>the channels must be [[channel]] tables</source>
   <translation>채널은 [[channel]] 표여야 합니다</translation>
  </message>
  <message>
   <source>two channels are named {twin}</source>
   <translation>{twin}(이)라는 채널이 둘입니다</translation>
  </message>
  <message>
   <source>channel {name}: {name_2} has the wrong kind of value</source>
   <translation>채널 {name}: {name_2} 값의 종류가 잘못되었습니다</translation>
  </message>
  <message>
   <source>a channel needs a name and a kind, both in quotation marks</source>
   <translation>채널에는 따옴표로 묶은 이름과 종류가 필요합니다</translation>
  </message>
  <message>
   <source>channels for alerts</source>
   <translation>알림 채널</translation>
  </message>
  <message>
   <source>the name of the scheduled export is {name}; it is that of the file, so it must be 1 to 60 letters, digits, spaces, hyphens or dots</source>
   <translation>예약 내보내기 이름이 {name}입니다. 파일 이름이 되므로 1자에서 60자까지의 글자, 숫자, 빈칸, 붙임표, 점이어야 합니다</translation>
  </message>
  <message>
   <source>scheduled export {name}: {what} must be one of {choices}</source>
   <translation>예약 내보내기 {name}: {what}은(는) 다음 중 하나여야 합니다: {choices}</translation>
  </message>
  <message>
   <source>scheduled export {name}: give the whole path of the folder, not {folder}</source>
   <translation>예약 내보내기 {name}: 폴더의 전체 경로를 적으십시오. 입력한 것: {folder}</translation>
  </message>
  <message>
   <source>scheduled export {name}: days must be from 0 (all) to {most_days}</source>
   <translation>예약 내보내기 {name}: 일수는 0(전체)에서 {most_days} 사이여야 합니다</translation>
  </message>
  <message>
   <source>scheduled export {name}: a query chooses articles or flags; {view} can have topics</source>
   <translation>예약 내보내기 {name}: 검색식은 기사나 표시를 고릅니다. {view}에는 주제를 쓸 수 있습니다</translation>
  </message>
  <message>
   <source>scheduled export {name}: {at} is no time of the day; write hours and minutes, as in 06:00</source>
   <translation>예약 내보내기 {name}: {at}은(는) 시각이 아닙니다. 06:00처럼 시와 분을 쓰십시오</translation>
  </message>
  <message>
   <source>scheduled export {name}: {zone} is no time zone; give a name such as Asia/Seoul</source>
   <translation>예약 내보내기 {name}: {zone}은(는) 시간대가 아닙니다. Asia/Seoul 같은 이름을 쓰십시오</translation>
  </message>
  <message>
   <source>The scheduled export {name} failed: {error}</source>
   <translation>예약 내보내기 {name}에 실패했습니다: {error}</translation>
  </message>
  <message>
   <source>the folder {folder} is not there; attach its disk or make the folder, or save the schedule with another one</source>
   <translation>폴더 {folder}이(가) 없습니다. 디스크를 연결하거나 폴더를 만들거나 다른 폴더로 저장하십시오</translation>
  </message>
  <message>
   <source>there is no folder {folder}; make it first, or name another</source>
   <translation>폴더 {folder}이(가) 없습니다. 먼저 만들거나 다른 폴더를 적으십시오</translation>
  </message>
  <message>
   <source>there is a scheduled export {name} already; choose another name, or remove that one first</source>
   <translation>예약 내보내기 {name}이(가) 이미 있습니다. 다른 이름을 고르거나 그것을 먼저 제거하십시오</translation>
  </message>
  <message>
   <source>there is no scheduled export {name}; `wirewatch schedule list` shows them</source>
   <translation>예약 내보내기 {name}이(가) 없습니다. `wirewatch schedule list`로 볼 수 있습니다</translation>
  </message>
  <message>
   <source>the scheduled exports are not valid TOML: {error}</source>
   <translation>예약 내보내기가 올바른 TOML이 아닙니다: {error}</translation>
  </message>
  <message>
   <source>the scheduled exports must be [[export]] tables</source>
   <translation>예약 내보내기는 [[export]] 표여야 합니다</translation>
  </message>
  <message>
   <source>two scheduled exports are named {twin}</source>
   <translation>{twin}(이)라는 예약 내보내기가 둘입니다</translation>
  </message>
  <message>
   <source>a scheduled export needs a name and a folder, both in quotation marks</source>
   <translation>예약 내보내기에는 따옴표로 묶은 이름과 폴더가 필요합니다</translation>
  </message>
  <message>
   <source>scheduled export {name}: which must be a table</source>
   <translation>예약 내보내기 {name}: which는 표여야 합니다</translation>
  </message>
  <message>
   <source>{whose} has the wrong kind of value</source>
   <translation>{whose} 값의 종류가 잘못되었습니다</translation>
  </message>
  <message>
   <source>{whose}feeds must be a list of whole numbers</source>
   <translation>{whose}feeds는 정수 목록이어야 합니다</translation>
  </message>
  <message>
   <source>{whose}level is flag or mention, its order newest or relevance</source>
   <translation>{whose}level은 flag나 mention, 순서는 newest나 relevance입니다</translation>
  </message>
  <message>
   <source>{whose}terms must be a list of tables with a name and a value</source>
   <translation>{whose}terms는 이름과 값이 있는 표의 목록이어야 합니다</translation>
  </message>
  <message>
   <source>scheduled exports</source>
   <translation>예약 내보내기</translation>
  </message>
  <message>
   <source>it is not UTF-8 text</source>
   <translation>UTF-8 텍스트가 아닙니다</translation>
  </message>
  <message>
   <source>The {what} cannot be read from {path}: {why}.</source>
   <translation>{path}에서 {what}을(를) 읽을 수 없습니다: {why}.</translation>
  </message>
  <message>
   <source>The {what} cannot be used: {error}.</source>
   <translation>{what}을(를) 쓸 수 없습니다: {error}.</translation>
  </message>
  <message>
   <source>Mend the file {path}.</source>
   <translation>파일 {path}을(를) 고치십시오.</translation>
  </message>
  <message>
   <source>cannot write the file of {what} {path}: {strerror}</source>
   <translation>{what} 파일 {path}에 쓸 수 없습니다: {strerror}</translation>
  </message>
  <message>
   <source>the name of the data folder is empty; give one with --data DIR</source>
   <translation>데이터 폴더 이름이 비어 있습니다. --data DIR로 적으십시오</translation>
  </message>
  <message>
   <source>cannot use the data folder {folder}: there is no such home folder; write ./~… for a name</source>
   <translation>데이터 폴더 {folder}을(를) 쓸 수 없습니다. 그런 홈 폴더가 없습니다. 이름이라면 ./~…로 쓰십시오</translation>
  </message>
  <message>
   <source>it is a file and not a folder</source>
   <translation>폴더가 아니라 파일입니다</translation>
  </message>
  <message>
   <source>cannot use the data folder {folder}: {why}.</source>
   <translation>데이터 폴더 {folder}을(를) 쓸 수 없습니다: {why}.</translation>
  </message>
  <message>
   <source>Choose another with --data DIR.</source>
   <translation>--data DIR로 다른 폴더를 고르십시오.</translation>
  </message>
  <message>
   <source>the data folder {folder} lies on a network disk ({kind}).</source>
   <translation>데이터 폴더 {folder}이(가) 네트워크 디스크({kind})에 있습니다.</translation>
  </message>
  <message>
   <source>Neither locks nor the archive's log can be relied on there.</source>
   <translation>그곳에서는 잠금도 보관소 로그도 믿을 수 없습니다.</translation>
  </message>
  <message>
   <source>Close Wirewatch, move the folder to a disk of this machine and choose it with --data; backups may stay on the network</source>
   <translation>Wirewatch를 닫고 폴더를 이 컴퓨터의 디스크로 옮긴 뒤 --data로 고르십시오. 백업은 네트워크에 두어도 됩니다</translation>
  </message>
  <message>
   <source>network share</source>
   <translation>네트워크 공유</translation>
  </message>
  <message>
   <source>It opens at the next login.</source>
   <translation>다음 로그인 때 열립니다.</translation>
  </message>
  <message>
   <source>cannot write {path}: {strerror}</source>
   <translation>{path}에 쓸 수 없습니다: {strerror}</translation>
  </message>
  <message>
   <source>this is a bug in Wirewatch ({kind}); {log} has the details</source>
   <translation>Wirewatch의 오류입니다({kind}). 자세한 것은 {log}에 있습니다</translation>
  </message>
  <message>
   <source>a bug in Wirewatch ({kind})</source>
   <translation>Wirewatch의 오류({kind})</translation>
  </message>
  <message>
   <source>The last round could not go on: {words}</source>
   <translation>지난 확인을 이어 갈 수 없었습니다: {words}</translation>
  </message>
  <message>
   <source>Your families of publishers are not used: {error}</source>
   <translation>매체 계열 설정을 쓰지 않습니다: {error}</translation>
  </message>
  <message>
   <source>Grouping copies into stories</source>
   <translation>같은 글을 이야기로 묶는 중</translation>
  </message>
  <message>
   <source>a fact is accepted, corrected or rejected, not {word}</source>
   <translation>사실은 수락, 수정 또는 거부합니다. 입력한 것: {word}</translation>
  </message>
  <message>
   <source>Your own names are not used: {error}</source>
   <translation>직접 정한 이름을 쓰지 않습니다: {error}</translation>
  </message>
  <message>
   <source>Reading what flagged articles tell</source>
   <translation>표시된 기사의 내용을 읽는 중</translation>
  </message>
  <message>
   <source>published {quoted} is no date that can be read; the article was taken as undated</source>
   <translation>published {quoted}은(는) 읽을 수 있는 날짜가 아니어서 날짜 없는 기사로 받았습니다</translation>
  </message>
  <message>
   <source>published {quoted} is in the future or before {oldest_year}; the article counts from when it was first seen</source>
   <translation>published {quoted}은(는) 미래이거나 {oldest_year}년 이전이어서 처음 본 때부터 셉니다</translation>
  </message>
  <message>
   <source>nothing was imported</source>
   <translation>가져온 것이 없습니다</translation>
  </message>
  <message>
   <source>{name} cannot be read as {kind}: {why}; {so}</source>
   <translation>{name}을(를) {kind}(으)로 읽을 수 없습니다: {why}; {so}</translation>
  </message>
  <message>
   <source>what was stored before it stays</source>
   <translation>그 앞에 저장된 것은 남습니다</translation>
  </message>
  <message>
   <source>{path} is no file but a pipe or device; give it on standard input (-).</source>
   <translation>{path}은(는) 파일이 아니라 파이프나 장치입니다. 표준 입력(-)으로 주십시오.</translation>
  </message>
  <message>
   <source>Nothing was imported</source>
   <translation>가져온 것이 없습니다</translation>
  </message>
  <message>
   <source>cannot read {path}: {why_not_read}; {so}</source>
   <translation>{path}을(를) 읽을 수 없습니다: {why_not_read}; {so}</translation>
  </message>
  <message>
   <source>not CSV: a quotation mark opens a cell and none closes it</source>
   <translation>CSV가 아닙니다. 따옴표가 셀을 열고 닫지 않습니다</translation>
  </message>
  <message>
   <source>not CSV: text follows the quotation mark that closes a cell; write a mark inside a quoted cell twice</source>
   <translation>CSV가 아닙니다. 셀을 닫는 따옴표 뒤에 글이 있습니다. 따옴표 안의 따옴표는 두 번 쓰십시오</translation>
  </message>
  <message>
   <source>not CSV: {error}</source>
   <translation>CSV가 아닙니다: {error}</translation>
  </message>
  <message>
   <source>line 1 is not a header with a title column; columns may be named {known}</source>
   <translation>1행이 title 열이 있는 머리글이 아닙니다. 쓸 수 있는 열: {known}</translation>
  </message>
  <message>
   <source>line 1 names the column {twice} twice</source>
   <translation>1행에 {twice} 열이 두 번 있습니다</translation>
  </message>
  <message>
   <source>{row} cells where the header has {names}</source>
   <translation>머리글은 {names}칸인데 {row}칸입니다</translation>
  </message>
  <message>
   <source>{path} is a folder; name a file in it</source>
   <translation>{path}은(는) 폴더입니다. 그 안의 파일을 적으십시오</translation>
  </message>
  <message>
   <source>there is no folder {parent}</source>
   <translation>폴더 {parent}이(가) 없습니다</translation>
  </message>
  <message>
   <source>{path} was not written: {why}</source>
   <translation>{path}을(를) 쓰지 못했습니다: {why}</translation>
  </message>
  <message>
   <source>standard output could not be written: {strerror}</source>
   <translation>표준 출력에 쓸 수 없었습니다: {strerror}</translation>
  </message>
  <message>
   <source>{name} is not a time such as 2023-09-13T14:00:00Z</source>
   <translation>{name}이(가) 2023-09-13T14:00:00Z 같은 시각이 아닙니다</translation>
  </message>
  <message>
   <source>{name} is not text</source>
   <translation>{name}이(가) 글이 아닙니다</translation>
  </message>
  <message>
   <source>Parquet needs the package pyarrow, which is not installed.</source>
   <translation>Parquet에는 pyarrow 패키지가 필요한데 설치되어 있지 않습니다.</translation>
  </message>
  <message>
   <source>Install it with: pip install 'wirewatch[parquet]' (or give the file as JSON Lines or CSV)</source>
   <translation>설치: pip install 'wirewatch[parquet]' (또는 JSON Lines나 CSV 파일을 쓰십시오)</translation>
  </message>
  <message>
   <source>it has no column named title; its columns are {names}</source>
   <translation>title 열이 없습니다. 있는 열: {names}</translation>
  </message>
  <message>
   <source>it cannot be read as Parquet: reading it took too much time or memory, or broke off</source>
   <translation>Parquet로 읽을 수 없습니다. 시간이나 메모리가 너무 많이 들었거나 중단되었습니다</translation>
  </message>
  <message>
   <source>it cannot be read as Parquet: {rstrip}</source>
   <translation>Parquet로 읽을 수 없습니다: {rstrip}</translation>
  </message>
  <message>
   <source>Install it with: pip install 'wirewatch[parquet]' (or choose CSV, JSON Lines or XLSX)</source>
   <translation>설치: pip install 'wirewatch[parquet]' (또는 CSV, JSON Lines, XLSX를 고르십시오)</translation>
  </message>
  <message>
   <source>{view} has no column {name}; its columns are {columns}</source>
   <translation>{view}에 {name} 열이 없습니다. 있는 열: {columns}</translation>
  </message>
  <message>
   <source>the column {name} is one of your own marks, which were to be left out; name it or leave it out</source>
   <translation>{name} 열은 빼기로 한 개인 표시입니다. 넣을지 뺄지 정하십시오</translation>
  </message>
  <message>
   <source>the column {twice} is named twice</source>
   <translation>{twice} 열을 두 번 적었습니다</translation>
  </message>
  <message>
   <source>{name} is compressed; unpack it first, or give what it holds on standard input (-)</source>
   <translation>{name}은(는) 압축되어 있습니다. 먼저 풀거나 내용을 표준 입력(-)으로 주십시오</translation>
  </message>
  <message>
   <source>cannot read {path}: it is a folder; name a file in it</source>
   <translation>{path}을(를) 읽을 수 없습니다. 폴더입니다. 그 안의 파일을 적으십시오</translation>
  </message>
  <message>
   <source>{name} is a workbook, which is exported but not imported: save its sheet as CSV (UTF-8) and import that</source>
   <translation>{name}은(는) 통합 문서입니다. 내보낼 수는 있지만 가져올 수 없습니다. 시트를 CSV(UTF-8)로 저장해 가져오십시오</translation>
  </message>
  <message>
   <source>cannot tell the format of {name}; say --format jsonl, --format csv or --format parquet</source>
   <translation>{name}의 형식을 알 수 없습니다. JSON Lines, CSV, Parquet 가운데 고르십시오</translation>
  </message>
  <message>
   <source>longer than {longest_line} bytes</source>
   <translation>{longest_line}바이트보다 깁니다</translation>
  </message>
  <message>
   <source>not UTF-8 at byte {start}</source>
   <translation>{start}번째 바이트가 UTF-8이 아닙니다</translation>
  </message>
  <message>
   <source>not JSON that can be read: nested too deep or a number too long</source>
   <translation>읽을 수 없는 JSON입니다. 너무 깊게 겹쳐 있거나 수가 너무 깁니다</translation>
  </message>
  <message>
   <source>no title</source>
   <translation>제목 없음</translation>
  </message>
  <message>
   <source>no id, and no url to tell the article by</source>
   <translation>기사를 가려낼 id도 url도 없습니다</translation>
  </message>
  <message>
   <source>first_seen is not a time such as 2023-09-13T14:00:00Z</source>
   <translation>first_seen이 2023-09-13T14:00:00Z 같은 시각이 아닙니다</translation>
  </message>
  <message>
   <source>feed_url is neither the address of a feed (https://…) nor import:NAME</source>
   <translation>feed_url이 피드 주소(https://…)도 import:NAME도 아닙니다</translation>
  </message>
  <message>
   <source>categories is not a list of texts</source>
   <translation>categories가 글의 목록이 아닙니다</translation>
  </message>
  <message>
   <source>there is no format {format} here; use one of {file_formats}</source>
   <translation>{format} 형식은 없습니다. 쓸 수 있는 것: {file_formats}</translation>
  </message>
  <message>
   <source>{cut} texts were cut at {longest_text} characters, which is what a cell holds</source>
   <translation>글 {cut}개를 셀에 들어가는 {longest_text}자에서 잘랐습니다</translation>
  </message>
  <message>
   <source>The export was cancelled; no file was written.</source>
   <translation>내보내기를 취소하여 파일을 쓰지 않았습니다.</translation>
  </message>
  <message>
   <source>the rows that are left out cannot be written to {path}: {strerror}; what was stored before stays</source>
   <translation>뺀 행을 {path}에 쓸 수 없습니다: {strerror}. 그 앞에 저장된 것은 남습니다</translation>
  </message>
  <message>
   <source>it is a folder or a device; choose a file</source>
   <translation>폴더나 장치입니다. 파일을 고르십시오</translation>
  </message>
  <message>
   <source>it tells of no launch and no meeting</source>
   <translation>발사나 회담이 하나도 없습니다</translation>
  </message>
  <message>
   <source>its program failed ({kind})</source>
   <translation>프로그램에 오류가 있습니다({kind})</translation>
  </message>
  <message>
   <source>the proxy's name cannot be found</source>
   <translation>프록시 이름을 찾을 수 없습니다</translation>
  </message>
  <message>
   <source>its address is none that apprise knows; enter it again</source>
   <translation>apprise가 모르는 주소입니다. 다시 입력하십시오</translation>
  </message>
  <message>
   <source>this service does not go through the proxy, so nothing was sent</source>
   <translation>이 서비스는 프록시를 거치지 않아 보내지 않았습니다</translation>
  </message>
  <message>
   <source>the service did not take it</source>
   <translation>서비스가 받지 않았습니다</translation>
  </message>
  <message>
   <source>this would go around the proxy</source>
   <translation>프록시를 우회하게 됩니다</translation>
  </message>
  <message>
   <source>the session bus does not answer</source>
   <translation>세션 버스가 응답하지 않습니다</translation>
  </message>
  <message>
   <source>the notification daemon does not answer</source>
   <translation>알림 데몬이 응답하지 않습니다</translation>
  </message>
  <message>
   <source>there is no notification daemon</source>
   <translation>알림 데몬이 없습니다</translation>
  </message>
  <message>
   <source>the notification daemon refused ({name})</source>
   <translation>알림 데몬이 거부했습니다({name})</translation>
  </message>
  <message>
   <source>the package jeepney is not installed</source>
   <translation>jeepney 패키지가 설치되어 있지 않습니다</translation>
  </message>
  <message>
   <source>there is no session bus</source>
   <translation>세션 버스가 없습니다</translation>
  </message>
  <message>
   <source>its address is not in the keyring; enter it again</source>
   <translation>주소가 키링에 없습니다. 다시 입력하십시오</translation>
  </message>
  <message>
   <source>its program ended without an answer</source>
   <translation>프로그램이 응답 없이 끝났습니다</translation>
  </message>
  <message>
   <source>the service does not answer in time</source>
   <translation>서비스가 제때 응답하지 않습니다</translation>
  </message>
  <message>
   <source>shown by the system</source>
   <translation>시스템이 표시</translation>
  </message>
  <message>
   <source>shown by {server}</source>
   <translation>{server}이(가) 표시</translation>
  </message>
  <message>
   <source>{error}; alerts stand in the alert list only</source>
   <translation>{error}. 알림은 알림 목록에만 있습니다</translation>
  </message>
  <message>
   <source>{held} alerts while do-not-disturb was on: {topics}</source>
   <translation>방해 금지 동안 알림 {held}건: {topics}</translation>
  </message>
  <message>
   <source>the session bus went away</source>
   <translation>세션 버스가 사라졌습니다</translation>
  </message>
  <message>
   <source>Notifications cannot be shown on this desktop: {why}.</source>
   <translation>이 데스크톱에서 알림을 표시할 수 없습니다: {why}.</translation>
  </message>
  <message>
   <source>Every alert is in the alert list.</source>
   <translation>모든 알림은 알림 목록에 있습니다.</translation>
  </message>
  <message>
   <source>services of this kind cannot go through {shown}, only through an http:// proxy</source>
   <translation>이런 서비스는 {shown}을(를) 거칠 수 없고 http:// 프록시만 됩니다</translation>
  </message>
  <message>
   <source>the proxy {name} does not answer in time</source>
   <translation>프록시 {name}이(가) 제때 응답하지 않습니다</translation>
  </message>
  <message>
   <source>the proxy {name} cannot be reached</source>
   <translation>프록시 {name}에 연결할 수 없습니다</translation>
  </message>
  <message>
   <source>the proxy {name} does not connect us</source>
   <translation>프록시 {name}이(가) 연결해 주지 않습니다</translation>
  </message>
  <message>
   <source>the proxy answered {status}</source>
   <translation>프록시 응답 {status}</translation>
  </message>
  <message>
   <source>the mail server refuses the user or password</source>
   <translation>메일 서버가 사용자나 비밀번호를 거부합니다</translation>
  </message>
  <message>
   <source>the mail server refuses every recipient</source>
   <translation>메일 서버가 받는 사람을 모두 거부합니다</translation>
  </message>
  <message>
   <source>the mail server refused it (code {smtp_code})</source>
   <translation>메일 서버가 거부했습니다(코드 {smtp_code})</translation>
  </message>
  <message>
   <source>the mail server's secure connection cannot be trusted</source>
   <translation>메일 서버의 보안 연결을 신뢰할 수 없습니다</translation>
  </message>
  <message>
   <source>the mail server does not answer in time</source>
   <translation>메일 서버가 제때 응답하지 않습니다</translation>
  </message>
  <message>
   <source>the mail server cannot be reached ({kind})</source>
   <translation>메일 서버에 연결할 수 없습니다({kind})</translation>
  </message>
  <message>
   <source>the mail server refused {refused} of the recipients</source>
   <translation>메일 서버가 받는 사람 가운데 {refused}명을 거부했습니다</translation>
  </message>
  <message>
   <source>its password is not in the keyring; enter it again</source>
   <translation>비밀번호가 키링에 없습니다. 다시 입력하십시오</translation>
  </message>
  <message>
   <source>its user and password can hold only plain letters, digits and signs (ASCII)</source>
   <translation>사용자와 비밀번호에는 ASCII 글자, 숫자, 기호만 쓸 수 있습니다</translation>
  </message>
  <message>
   <source>Notifications cannot be shown on this desktop: the system did not take one.</source>
   <translation>이 데스크톱에서 알림을 표시할 수 없습니다. 시스템이 받지 않았습니다.</translation>
  </message>
  <message>
   <source>the program cannot be started: {strerror}</source>
   <translation>프로그램을 시작할 수 없습니다: {strerror}</translation>
  </message>
  <message>
   <source>the program did not end within {patience} seconds</source>
   <translation>프로그램이 {patience}초 안에 끝나지 않았습니다</translation>
  </message>
  <message>
   <source>the program ended with code {returncode}</source>
   <translation>프로그램이 코드 {returncode}(으)로 끝났습니다</translation>
  </message>
  <message>
   <source>the webhook's secure connection cannot be trusted</source>
   <translation>웹훅의 보안 연결을 신뢰할 수 없습니다</translation>
  </message>
  <message>
   <source>the webhook does not answer in time</source>
   <translation>웹훅이 제때 응답하지 않습니다</translation>
  </message>
  <message>
   <source>the webhook cannot be reached ({kind})</source>
   <translation>웹훅에 연결할 수 없습니다({kind})</translation>
  </message>
  <message>
   <source>the webhook answered {status}</source>
   <translation>웹훅 응답 {status}</translation>
  </message>
  <message>
   <source>its address must look like https://host/path; enter it again</source>
   <translation>주소가 https://host/path 형식이어야 합니다. 다시 입력하십시오</translation>
  </message>
  <message>
   <source>its address must begin with https:// unless it is on this network</source>
   <translation>이 네트워크 안이 아니면 주소가 https://로 시작해야 합니다</translation>
  </message>
  <message>
   <source>{since} to {until} by {by} is too much to count; ask for a shorter range or longer buckets</source>
   <translation>{since}부터 {until}까지 {by} 단위로는 너무 많습니다. 기간을 줄이거나 구간을 늘리십시오</translation>
  </message>
  <message>
   <source>a tag is a word or several; a comma parts one from the next</source>
   <translation>태그는 낱말 하나 또는 여럿이며 쉼표로 나눕니다</translation>
  </message>
  <message>
   <source>{path} is damaged ({detail}); it is not restored.</source>
   <translation>{path}이(가) 손상되어({detail}) 복원하지 않습니다.</translation>
  </message>
  <message>
   <source>Choose another backup.</source>
   <translation>다른 백업을 고르십시오.</translation>
  </message>
  <message>
   <source>{why}. `wirewatch doctor --repair` puts it in order; no backup was written</source>
   <translation>{why}. `wirewatch doctor --repair`이(가) 바로잡습니다. 백업은 쓰지 않았습니다</translation>
  </message>
  <message>
   <source>{path} is not a Wirewatch archive, and not an SQLite file at all</source>
   <translation>{path}은(는) Wirewatch 보관소가 아니며 SQLite 파일도 아닙니다</translation>
  </message>
  <message>
   <source>{place} is a folder; name a file in it</source>
   <translation>{place}은(는) 폴더입니다. 그 안의 파일을 적으십시오</translation>
  </message>
  <message>
   <source>there is no folder {parent} for the backup; make it first</source>
   <translation>백업할 폴더 {parent}이(가) 없습니다. 먼저 만드십시오</translation>
  </message>
  <message>
   <source>{place} is the archive itself; name another file for the backup</source>
   <translation>{place}은(는) 보관소 자체입니다. 백업에 다른 파일을 적으십시오</translation>
  </message>
  <message>
   <source>{place} is not a file; a backup is one</source>
   <translation>{place}은(는) 파일이 아닙니다. 백업은 파일이어야 합니다</translation>
  </message>
  <message>
   <source>{place} is there already and was left as it is.</source>
   <translation>{place}이(가) 이미 있어 그대로 두었습니다.</translation>
  </message>
  <message>
   <source>Name another file, or add --overwrite.</source>
   <translation>다른 파일을 적으십시오.</translation>
  </message>
  <message>
   <source>({spare} MB of it to stay free)</source>
   <translation>(그중 {spare} MB는 비워 둡니다)</translation>
  </message>
  <message>
   <source>{parent} has {free} MB free, and {value} MB are needed{kept_free}.</source>
   <translation>{parent}에 {free} MB가 비어 있고 {value} MB가 필요합니다{kept_free}.</translation>
  </message>
  <message>
   <source>Make room; nothing was changed.</source>
   <translation>공간을 비우십시오. 바뀐 것은 없습니다.</translation>
  </message>
  <message>
   <source>{place} was not written: {strerror}</source>
   <translation>{place}을(를) 쓰지 못했습니다: {strerror}</translation>
  </message>
  <message>
   <source>{source} could not be copied whole ({error}); {place} was not written. `wirewatch doctor` says what is wrong.</source>
   <translation>{source}을(를) 온전히 복사할 수 없어({error}) {place}을(를) 쓰지 않았습니다. `wirewatch doctor`가 문제를 알려 줍니다.</translation>
  </message>
  <message>
   <source>{path} is no whole archive: it has no table {missing}</source>
   <translation>{path}은(는) 온전한 보관소가 아닙니다. 없는 표: {missing}</translation>
  </message>
  <message>
   <source>{path} holds triggers, which no archive of Wirewatch has; it is not restored</source>
   <translation>{path}에 Wirewatch 보관소에 없는 트리거가 있어 복원하지 않습니다</translation>
  </message>
  <message>
   <source>the archive {path} has to be brought up to date, and a copy of it is kept before.</source>
   <translation>보관소 {path}을(를) 새 버전으로 바꾸어야 하며, 그 전에 사본을 보관합니다.</translation>
  </message>
  <message>
   <source>That needs {needed} MB on its disk, {free} MB are free.</source>
   <translation>디스크에 {needed} MB가 필요하고 {free} MB가 비어 있습니다.</translation>
  </message>
  <message>
   <source>Make room{old}, then start again; nothing was changed.</source>
   <translation>공간을 비우고{old} 다시 시작하십시오. 바뀐 것은 없습니다.</translation>
  </message>
  <message>
   <source>the archive {path} has to be brought up to date, but the copy to be kept before could not be made ({detail}).</source>
   <translation>보관소 {path}을(를) 새 버전으로 바꾸어야 하지만 그 전의 사본을 만들 수 없었습니다({detail}).</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>바뀐 것은 없습니다.</translation>
  </message>
  <message>
   <source>(the copy before the last update, {kept}, may go)</source>
   <translation>(지난번의 사본 {kept}은(는) 지워도 됩니다)</translation>
  </message>
  <message>
   <source>the copy is damaged: {found}</source>
   <translation>사본이 손상되었습니다: {found}</translation>
  </message>
  <message>
   <source>the copy does not hold what the archive holds</source>
   <translation>사본의 내용이 보관소와 다릅니다</translation>
  </message>
  <message>
   <source>name at least two different events to put together</source>
   <translation>묶을 서로 다른 사건을 둘 이상 고르십시오</translation>
  </message>
  <message>
   <source>a launch and a meeting cannot be one event; nothing was changed</source>
   <translation>발사와 회담은 한 사건이 될 수 없습니다. 바뀐 것은 없습니다</translation>
  </message>
  <message>
   <source>article {lost} does not tell of event {event}; nothing was changed</source>
   <translation>기사 {lost}은(는) 사건 {event}을(를) 다루지 않습니다. 바뀐 것은 없습니다</translation>
  </message>
  <message>
   <source>name some of the articles of event {event}, not all of them; nothing was changed</source>
   <translation>사건 {event}의 기사 가운데 일부만 고르십시오. 바뀐 것은 없습니다</translation>
  </message>
  <message>
   <source>there is no fact {fact}: its article was read anew meanwhile, or the number is wrong; `wirewatch events --event ID` shows the numbers</source>
   <translation>사실 {fact}이(가) 없습니다. 그사이 기사를 다시 읽었거나 번호가 틀렸습니다</translation>
  </message>
  <message>
   <source>there is no event {event}; `wirewatch events` shows their numbers in its first column</source>
   <translation>사건 {event}이(가) 없습니다</translation>
  </message>
  <message>
   <source>there is nothing called {view} to export; choose one of articles, {whole}</source>
   <translation>{view}(이)라는 것은 내보낼 수 없습니다. articles, {whole} 가운데 고르십시오</translation>
  </message>
  <message>
   <source>{url} is in the archive already; remove one of the two feeds, or add that address again</source>
   <translation>{url}이(가) 이미 보관소에 있습니다. 두 피드 가운데 하나를 제거하거나 그 주소를 다시 추가하십시오</translation>
  </message>
  <message>
   <source>there is no feed {url}; `wirewatch feeds list` shows the addresses</source>
   <translation>피드 {url}이(가) 없습니다</translation>
  </message>
  <message>
   <source>no bytes with the SHA-256 {sha256} are kept in the archive</source>
   <translation>SHA-256이 {sha256}인 바이트가 보관소에 없습니다</translation>
  </message>
  <message>
   <source>the bytes kept as {sha256} cannot be unpacked ({error})</source>
   <translation>{sha256}(으)로 보관된 바이트를 풀 수 없습니다({error})</translation>
  </message>
  <message>
   <source>the bytes kept as {sha256} are not those that were fetched; somebody changed them</source>
   <translation>{sha256}(으)로 보관된 바이트가 받은 것과 다릅니다. 누군가 바꾸었습니다</translation>
  </message>
  <message>
   <source>there is no topic {topic}; `wirewatch topics list` shows the names</source>
   <translation>주제 {topic}이(가) 없습니다</translation>
  </message>
  <message>
   <source>one of these articles is not in the archive; nothing was marked</source>
   <translation>이 기사들 가운데 하나가 보관소에 없습니다. 표시한 것은 없습니다</translation>
  </message>
  <message>
   <source>every index was made anew from its table</source>
   <translation>모든 색인을 해당 표에서 새로 만들었습니다</translation>
  </message>
  <message>
   <source>{feeds} lost feeds got a name again, so that their articles stay</source>
   <translation>사라진 피드 {feeds}개에 다시 이름을 주어 그 기사들이 남게 했습니다</translation>
  </message>
  <message>
   <source>{moved} flags were put where their article is</source>
   <translation>표시 {moved}개를 해당 기사가 있는 곳으로 옮겼습니다</translation>
  </message>
  <message>
   <source>taken out of the table {table}, since their {parent} is gone: {count}</source>
   <translation>해당 {parent}이(가) 없어 표 {table}에서 뺌: {count}</translation>
  </message>
  <message>
   <source>kept in the table {table} though their {parent} is gone: {count}</source>
   <translation>해당 {parent}이(가) 없지만 표 {table}에 남김: {count}</translation>
  </message>
  <message>
   <source>{count} article was put at the time of coming in</source>
   <translation>기사 {count}건을 들어온 시각으로 옮겼습니다</translation>
  </message>
  <message>
   <source>{count} articles were put at the time of coming in</source>
   <translation>기사 {count}건을 들어온 시각으로 옮겼습니다</translation>
  </message>
  <message>
   <source>the articles of {hours} hours were counted anew</source>
   <translation>{hours}시간 분의 기사를 다시 세었습니다</translation>
  </message>
  <message>
   <source>the search index was made anew from {ids} articles</source>
   <translation>검색 색인을 기사 {ids}건에서 새로 만들었습니다</translation>
  </message>
  <message>
   <source>the archive {path} is damaged ({detail}). `wirewatch doctor --repair` keeps it aside and carries over what can be read; `wirewatch restore` brings a backup back.</source>
   <translation>보관소 {path}이(가) 손상되었습니다({detail}). `wirewatch doctor --repair`는 그것을 치워 두고 읽을 수 있는 것을 옮기며, `wirewatch restore`는 백업을 되살립니다.</translation>
  </message>
  <message>
   <source>the archive {path} cannot be written ({detail}).</source>
   <translation>보관소 {path}에 쓸 수 없습니다({detail}).</translation>
  </message>
  <message>
   <source>Check the permissions of the file and of its folder.</source>
   <translation>파일과 폴더의 권한을 확인하십시오.</translation>
  </message>
  <message>
   <source>the archive {path} is locked by another program ({detail}).</source>
   <translation>보관소 {path}을(를) 다른 프로그램이 잠갔습니다({detail}).</translation>
  </message>
  <message>
   <source>Close that program and try again.</source>
   <translation>그 프로그램을 닫고 다시 시도하십시오.</translation>
  </message>
  <message>
   <source>the disk of the archive {path} is full ({detail}).</source>
   <translation>보관소 {path}의 디스크가 가득 찼습니다({detail}).</translation>
  </message>
  <message>
   <source>Make room on it, then try again; what was stored stays.</source>
   <translation>공간을 비우고 다시 시도하십시오. 저장된 것은 남습니다.</translation>
  </message>
  <message>
   <source>the archive {path} was changed by another program ({detail}). `wirewatch doctor --repair` puts it in order and loses nothing that is in it.</source>
   <translation>다른 프로그램이 보관소 {path}을(를) 바꾸었습니다({detail}). `wirewatch doctor --repair`가 잃는 것 없이 바로잡습니다.</translation>
  </message>
  <message>
   <source>it says that it is of version {version}, and its tables are not those of that version</source>
   <translation>버전 {version}이라고 하지만 표가 그 버전의 것이 아닙니다</translation>
  </message>
  <message>
   <source>the archive {path} was not closed properly, and its folder cannot be written, so that SQLite cannot put it in order.</source>
   <translation>보관소 {path}이(가) 제대로 닫히지 않았고 폴더에 쓸 수 없어 SQLite가 바로잡지 못합니다.</translation>
  </message>
  <message>
   <source>Make the folder writable, or copy it to where it is.</source>
   <translation>폴더에 쓸 수 있게 하거나 쓸 수 있는 곳으로 복사하십시오.</translation>
  </message>
  <message>
   <source>the archive {path} could not be read or written ({detail}).</source>
   <translation>보관소 {path}을(를) 읽거나 쓸 수 없었습니다({detail}).</translation>
  </message>
  <message>
   <source>Check the disk and its free space, then try again.</source>
   <translation>디스크와 남은 공간을 확인하고 다시 시도하십시오.</translation>
  </message>
  <message>
   <source>the archive {path} cannot be opened ({detail}).</source>
   <translation>보관소 {path}을(를) 열 수 없습니다({detail}).</translation>
  </message>
  <message>
   <source>Check that the folder exists and may be read and written.</source>
   <translation>폴더가 있고 읽고 쓸 수 있는지 확인하십시오.</translation>
  </message>
  <message>
   <source>there is no archive at {path} yet</source>
   <translation>{path}에 아직 보관소가 없습니다</translation>
  </message>
  <message>
   <source>the archive {path} is of an older version; it is brought up to date when the engine opens it</source>
   <translation>보관소 {path}은(는) 옛 버전입니다. 엔진이 열 때 새 버전으로 바꿉니다</translation>
  </message>
  <message>
   <source>there is no archive at {path}</source>
   <translation>{path}에 보관소가 없습니다</translation>
  </message>
  <message>
   <source>{path} holds no archive: it is an SQLite file without content</source>
   <translation>{path}에 보관소가 없습니다. 내용 없는 SQLite 파일입니다</translation>
  </message>
  <message>
   <source>{path} is a folder; the archive would be a file of that name.</source>
   <translation>{path}은(는) 폴더입니다. 보관소는 그 이름의 파일이어야 합니다.</translation>
  </message>
  <message>
   <source>Move the folder aside.</source>
   <translation>폴더를 치우십시오.</translation>
  </message>
  <message>
   <source>the archive {path} cannot be read ({strerror}).</source>
   <translation>보관소 {path}을(를) 읽을 수 없습니다({strerror}).</translation>
  </message>
  <message>
   <source>Check its permissions.</source>
   <translation>권한을 확인하십시오.</translation>
  </message>
  <message>
   <source>{path} is an SQLite file of another program, not a Wirewatch archive.</source>
   <translation>{path}은(는) Wirewatch 보관소가 아니라 다른 프로그램의 SQLite 파일입니다.</translation>
  </message>
  <message>
   <source>Choose another data folder.</source>
   <translation>다른 데이터 폴더를 고르십시오.</translation>
  </message>
  <message>
   <source>the archive {path} was written by a newer version of Wirewatch (archive version {version}; this program knows {migrations}).</source>
   <translation>보관소 {path}은(는) 더 새로운 Wirewatch가 썼습니다(보관소 버전 {version}, 이 프로그램은 {migrations}까지 압니다).</translation>
  </message>
  <message>
   <source>Update Wirewatch, or choose another data folder with --data.</source>
   <translation>Wirewatch를 업데이트하거나 --data로 다른 데이터 폴더를 고르십시오.</translation>
  </message>
  <message>
   <source>the table {table}</source>
   <translation>표 {table}</translation>
  </message>
  <message>
   <source>the column {column} of {table}</source>
   <translation>{table}의 열 {column}</translation>
  </message>
  <message>
   <source>the key of {table} ({split})</source>
   <translation>{table}의 키 ({split})</translation>
  </message>
  <message>
   <source>what acted on each change was taken out: {names}</source>
   <translation>변경할 때마다 작동하던 것을 뺐습니다: {names}</translation>
  </message>
  <message>
   <source>{names} was made anew</source>
   <translation>{names}을(를) 새로 만들었습니다</translation>
  </message>
  <message>
   <source>{names} were made anew</source>
   <translation>{names}을(를) 새로 만들었습니다</translation>
  </message>
  <message>
   <source>no topic named {name}; `wirewatch topics list` shows them</source>
   <translation>{name}(이)라는 주제가 없습니다</translation>
  </message>
  <message>
   <source>topic {name} has no version {version}; `wirewatch topics versions {name_2}` shows those it has</source>
   <translation>주제 {name}에 버전 {version}이(가) 없습니다. `wirewatch topics versions {name_2}`로 볼 수 있습니다</translation>
  </message>
  <message>
   <source>the topic was removed while the archive was flagged with it</source>
   <translation>보관소를 표시하는 동안 주제가 제거되었습니다</translation>
  </message>
  <message>
   <source>there is no topic {name}; `wirewatch topics list` shows the names</source>
   <translation>주제 {name}이(가) 없습니다</translation>
  </message>
  <message>
   <source>the archive {path} is empty (0 bytes): what it held is lost. `wirewatch restore {backup}` brings the newest backup back; `wirewatch doctor --repair` begins a new archive</source>
   <translation>보관소 {path}이(가) 비어 있습니다(0바이트). 들어 있던 것을 잃었습니다. `wirewatch restore {backup}`은 최신 백업을 되살리고 `wirewatch doctor --repair`는 새 보관소를 시작합니다</translation>
  </message>
  <message>
   <source>there is no archive {path} any more, but there are backups of it in {folder}. `wirewatch restore {backup}` brings the newest back; to begin a new archive, move that folder away</source>
   <translation>아카이브 {path}이(가) 더는 없지만 {folder}에 백업이 있습니다. `wirewatch restore {backup}`이(가) 가장 최근 것을 되살립니다. 새 아카이브를 시작하려면 그 폴더를 옮기세요</translation>
  </message>
  <message>
   <source>there is no archive {path}, but its log {log} is there: what was stored last stands in it.</source>
   <translation>아카이브 {path}은(는) 없지만 그 로그 {log}이(가) 있습니다. 마지막으로 저장된 것이 거기에 있습니다.</translation>
  </message>
  <message>
   <source>Put the archive back in its place; to begin a new one, move the log away</source>
   <translation>아카이브를 제자리에 되돌려 놓으세요. 새로 시작하려면 로그를 옮기세요</translation>
  </message>
  <message>
   <source>there is no archive {path}, but one that was put aside is there: {aside}.</source>
   <translation>보관소 {path}이(가) 없지만 따로 둔 것이 있습니다: {aside}.</translation>
  </message>
  <message>
   <source>A repair or a restore may have been ended in its middle: name that file {name} again, or have `wirewatch restore` bring a backup back; to begin a new archive, move it away</source>
   <translation>복구나 복원이 도중에 끝났을 수 있습니다. 그 파일의 이름을 다시 {name}(으)로 바꾸거나 `wirewatch restore`로 백업을 되돌리세요. 새 보관소를 시작하려면 그 파일을 다른 곳으로 옮기세요</translation>
  </message>
  <message>
   <source>{archive} cannot be put in order: {strerror}</source>
   <translation>{archive}을(를) 정리할 수 없습니다: {strerror}</translation>
  </message>
  <message>
   <source>Automatic backups wait until there is room: {error}</source>
   <translation>공간이 생길 때까지 자동 백업을 미룹니다: {error}</translation>
  </message>
  <message>
   <source>The automatic backup failed: {error}</source>
   <translation>자동 백업에 실패했습니다: {error}</translation>
  </message>
  <message>
   <source>the folder {folder} cannot be written: {strerror}</source>
   <translation>폴더 {folder}에 쓸 수 없습니다: {strerror}</translation>
  </message>
  <message>
   <source>earlier versions</source>
   <translation>이전 버전</translation>
  </message>
  <message>
   <source>whole texts</source>
   <translation>전체 본문</translation>
  </message>
  <message>
   <source>marks of flags as right or wrong</source>
   <translation>맞음·틀림 판정</translation>
  </message>
  <message>
   <source>corrections of events</source>
   <translation>사건 정정</translation>
  </message>
  <message>
   <source>corrections of facts</source>
   <translation>사실 정정</translation>
  </message>
  <message>
   <source>earlier versions of topics</source>
   <translation>주제의 이전 버전</translation>
  </message>
  <message>
   <source>marks of articles that were deleted for good</source>
   <translation>완전히 삭제한 기사의 기록</translation>
  </message>
  <message>
   <source>{archive} could not be repaired: {strerror}</source>
   <translation>{archive}을(를) 복구할 수 없었습니다: {strerror}</translation>
  </message>
  <message>
   <source>the damaged archive is kept as {aside}; a new one holds what could be read of it</source>
   <translation>손상된 보관소는 {aside}(으)로 남아 있고, 읽을 수 있던 내용은 새 보관소에 있습니다</translation>
  </message>
  <message>
   <source>nothing could be read of it: no article, no feed, no topic was carried over</source>
   <translation>아무것도 읽을 수 없었습니다: 기사도 피드도 주제도 옮기지 못했습니다</translation>
  </message>
  <message>
   <source>{rows} {what} carried over; how many there were cannot be known</source>
   <translation>{what} {rows}개를 옮겼습니다. 원래 몇 개였는지는 알 수 없습니다</translation>
  </message>
  <message>
   <source>{rows} articles carried over; how many there were, and whether some had been deleted, cannot be known</source>
   <translation>기사 {rows}건을 옮겼습니다. 원래 몇 건이었는지, 일부가 삭제된 것이었는지는 알 수 없습니다</translation>
  </message>
  <message>
   <source>{rows} of {of} {what} carried over</source>
   <translation>{what} {of}개 중 {rows}개를 옮겼습니다</translation>
  </message>
  <message>
   <source>{deleted} {what} that had been deleted were found and left out</source>
   <translation>삭제되었던 {what} {deleted}개를 찾아 제외했습니다</translation>
  </message>
  <message>
   <source>another program's table {table}: {rows} rows are kept, of how many cannot be known</source>
   <translation>다른 프로그램의 표 {table}: {rows}행을 지켰습니다. 원래 몇 행이었는지는 알 수 없습니다</translation>
  </message>
  <message>
   <source>another program's table {table}: {rows} of {of} rows are kept</source>
   <translation>다른 프로그램의 표 {table}: {of}행 중 {rows}행을 지켰습니다</translation>
  </message>
  <message>
   <source>flags that are lost come back with `wirewatch topics reflag NAME`</source>
   <translation>잃은 표시는 `wirewatch topics reflag NAME`으로 되돌아옵니다</translation>
  </message>
  <message>
   <source>the newest backup may hold the rest: `wirewatch restore {newest} --dry-run` shows it</source>
   <translation>가장 새로운 백업에 나머지가 있을 수 있습니다: `wirewatch restore {newest} --dry-run`으로 볼 수 있습니다</translation>
  </message>
  <message>
   <source>there is no automatic backup to take the rest from</source>
   <translation>나머지를 가져올 자동 백업이 없습니다</translation>
  </message>
  <message>
   <source>{backup} is the archive that is in use; there is nothing to restore</source>
   <translation>{backup}은(는) 지금 쓰는 보관소라 복원할 것이 없습니다</translation>
  </message>
  <message>
   <source>there is no archive yet</source>
   <translation>아직 보관소가 없습니다</translation>
  </message>
  <message>
   <source>(what was there is kept as {archive})</source>
   <translation>(있던 것은 {archive}에 보관됨)</translation>
  </message>
  <message>
   <source>the archive was restored{kept}, but not all of the files beside it: {error}.</source>
   <translation>아카이브가 복원되었지만{kept} 옆의 파일이 모두 복원되지는 않았습니다: {error}.</translation>
  </message>
  <message>
   <source>Mend that and restore once more</source>
   <translation>그것을 고치고 다시 복원하세요</translation>
  </message>
  <message>
   <source>{archive} could not be replaced: {detail}</source>
   <translation>{archive}을(를) 바꿀 수 없습니다: {detail}</translation>
  </message>
  <message>
   <source>cannot read {settings}: {strerror}; nothing was restored</source>
   <translation>{settings}을(를) 읽을 수 없습니다: {strerror}. 아무것도 복원하지 않았습니다</translation>
  </message>
  <message>
   <source>{text} is no length; write kilometres such as 650, or leave it empty</source>
   <translation>{text}은(는) 길이가 아닙니다. 650 같은 킬로미터를 쓰거나 비워 두십시오</translation>
  </message>
  <message>
   <source>{text} is more than the way around the earth; lengths are in kilometres</source>
   <translation>{text}은(는) 지구 둘레보다 깁니다. 길이는 킬로미터입니다</translation>
  </message>
  <message>
   <source>{text} is no number of missiles; write a whole number from 1 on, or leave it empty</source>
   <translation>{text}은(는) 미사일 수가 아닙니다. 1 이상의 정수를 쓰거나 비워 두십시오</translation>
  </message>
  <message>
   <source>{text} is no latitude and longitude; write them as 39.4, 127.5</source>
   <translation>{text}은(는) 위도와 경도가 아닙니다. 39.4, 127.5처럼 쓰십시오</translation>
  </message>
  <message>
   <source>{text} is no {name}; write degrees such as 39.4</source>
   <translation>{text}은(는) {name} 값이 아닙니다. 39.4 같은 도를 쓰십시오</translation>
  </message>
  <message>
   <source>{text} is no {name}; write degrees such as 127.5</source>
   <translation>{text}은(는) {name} 값이 아닙니다. 127.5 같은 도를 쓰십시오</translation>
  </message>
  <message>
   <source>{text} is no {name}; it lies between -{most} and {most_2} degrees</source>
   <translation>{text}은(는) {name} 값이 아닙니다. -{most}도에서 {most_2}도 사이입니다</translation>
  </message>
  <message>
   <source>all that both say agrees</source>
   <translation>둘 다 말한 것은 모두 일치함</translation>
  </message>
  <message>
   <source>not covered: the archive has nothing of that time</source>
   <translation>대상 아님: 보관소에 그 시기의 것이 없음</translation>
  </message>
  <message>
   <source>{named} of those days is another one or belongs to another row</source>
   <translation>그 무렵의 {named}은(는) 다른 사건이거나 다른 행에 속함</translation>
  </message>
  <message>
   <source>no event of ours within {days}; {heard}</source>
   <translation>{days} 안에 우리 사건 없음; {heard}</translation>
  </message>
  <message>
   <source>and listened to {share} of it</source>
   <translation>(그중 {share} 들음)</translation>
  </message>
  <message>
   <source>the archive has {articles} of that time{listened}</source>
   <translation>보관소에 그 시기의 {articles}{listened}</translation>
  </message>
  <message>
   <source>our one event</source>
   <translation>우리 사건 하나</translation>
  </message>
  <message>
   <source>each of our {events} events</source>
   <translation>우리 사건 {events}건 각각</translation>
  </message>
  <message>
   <source>that day</source>
   <translation>그날</translation>
  </message>
  <message>
   <source>the table begins on {first}</source>
   <translation>표는 {first}에 시작함</translation>
  </message>
  <message>
   <source>the table ends on {last}</source>
   <translation>표는 {last}에 끝남</translation>
  </message>
  <message>
   <source>the table lists no {classes} at all</source>
   <translation>표에는 {classes}이(가) 전혀 없음</translation>
  </message>
  <message>
   <source>its one row</source>
   <translation>표의 행 하나</translation>
  </message>
  <message>
   <source>each of its {beside} rows</source>
   <translation>표의 행 {beside}개 각각</translation>
  </message>
  <message>
   <source>{one} of those days is another one or belongs to another of our events</source>
   <translation>그 무렵의 {one}은(는) 다른 것이거나 우리의 다른 사건에 속함</translation>
  </message>
  <message>
   <source>the table has nothing within {days}</source>
   <translation>표에는 {days} 안에 아무것도 없음</translation>
  </message>
  <message>
   <source>there is no date; write it as 2026-05-28, or 2026-05 and 2026 where no more is known</source>
   <translation>날짜가 없습니다. 2026-05-28로, 더 모르면 2026-05나 2026으로 쓰십시오</translation>
  </message>
  <message>
   <source>{text} may be day and month or month and day; say which, or write 2026-05-28</source>
   <translation>{text}은(는) 일/월인지 월/일인지 알 수 없습니다. 어느 쪽인지 정하거나 2026-05-28로 쓰십시오</translation>
  </message>
  <message>
   <source>{text} is no date; write it as 2026-05-28, or 2026-05 and 2026 where no more is known</source>
   <translation>{text}은(는) 날짜가 아닙니다. 2026-05-28로, 더 모르면 2026-05나 2026으로 쓰십시오</translation>
  </message>
  <message>
   <source>{text} is no day of the calendar; write it as 2026-05-28</source>
   <translation>{text}은(는) 달력에 없는 날입니다. 2026-05-28처럼 쓰십시오</translation>
  </message>
  <message>
   <source>{path} cannot be read: {why_not_read}</source>
   <translation>{path}을(를) 읽을 수 없습니다: {why_not_read}</translation>
  </message>
  <message>
   <source>{name} cannot be used: {error}</source>
   <translation>{name}을(를) 쓸 수 없습니다: {error}</translation>
  </message>
  <message>
   <source>{name} tells of no launch and no meeting, so there is nothing to keep</source>
   <translation>{name}에 발사나 회담이 없어 보관할 것이 없습니다</translation>
  </message>
  <message>
   <source>{flaw}; the row was left out</source>
   <translation>{flaw}; 이 행은 뺐습니다</translation>
  </message>
  <message>
   <source>{flaw}; the cell was left out</source>
   <translation>{flaw}; 이 칸은 뺐습니다</translation>
  </message>
  <message>
   <source>{count} rows tell of something else ({name}) and were left out</source>
   <translation>다른 것({name})을 다룬 {count}행은 뺐습니다</translation>
  </message>
  <message>
   <source>no reference table is named {name}; kept are: {kept}</source>
   <translation>{name}(이)라는 참조 표가 없습니다. 보관된 것: {kept}</translation>
  </message>
  <message>
   <source>cannot read {path}: {why_not_read}</source>
   <translation>{path}을(를) 읽을 수 없습니다: {why_not_read}</translation>
  </message>
  <message>
   <source>take it away with `wirewatch reference remove {name}` and add the table again</source>
   <translation>`wirewatch reference remove {name}`로 없애고 표를 다시 추가하십시오</translation>
  </message>
  <message>
   <source>{path} is no reference table of Wirewatch; {mend}</source>
   <translation>{path}은(는) Wirewatch의 참조 표가 아닙니다. {mend}</translation>
  </message>
  <message>
   <source>{path} was written by another version of Wirewatch; {mend}</source>
   <translation>{path}은(는) 다른 버전의 Wirewatch가 썼습니다. {mend}</translation>
  </message>
  <message>
   <source>cannot remove {path}: {strerror}</source>
   <translation>{path}을(를) 지울 수 없습니다: {strerror}</translation>
  </message>
  <message>
   <source>{name} is no name for a table: {what_a_name_is}</source>
   <translation>{name}은(는) 표 이름으로 쓸 수 없습니다: {what_a_name_is}</translation>
  </message>
  <message>
   <source>we have {one}, the table has {other}</source>
   <translation>우리는 {one}, 표는 {other}</translation>
  </message>
  <message>
   <source>we count {count}, the table {count_2}</source>
   <translation>우리는 {count}개, 표는 {count_2}개</translation>
  </message>
  <message>
   <source>{one} and {other} are {apart} km apart</source>
   <translation>{one}와(과) {other}은(는) {apart} km 떨어져 있음</translation>
  </message>
  <message>
   <source>row {row}, column {column}: {why}</source>
   <translation>{row}행 {column} 열: {why}</translation>
  </message>
  <message>
   <source>{given} is no class of missile that is known here; write for example SRBM or cruise missile</source>
   <translation>{given}은(는) 여기서 아는 미사일 종류가 아닙니다. 예: SRBM, cruise missile</translation>
  </message>
  <message>
   <source>it is larger than {most_bytes} MB; a table of events is not</source>
   <translation>{most_bytes} MB보다 큽니다. 사건 표는 그렇게 크지 않습니다</translation>
  </message>
  <message>
   <source>it is empty; it must have a header and a row for each event</source>
   <translation>비어 있습니다. 머리글과 사건마다 한 행이 있어야 합니다</translation>
  </message>
  <message>
   <source>it has a header and no rows below it</source>
   <translation>머리글만 있고 아래 행이 없습니다</translation>
  </message>
  <message>
   <source>line {line} is not UTF-16 text; save it as UTF-8 (in a spreadsheet: CSV UTF-8)</source>
   <translation>{line}행이 UTF-16 텍스트가 아닙니다. UTF-8로 저장하십시오(스프레드시트에서는 CSV UTF-8)</translation>
  </message>
  <message>
   <source>line {line} is not UTF-8 text; save it as UTF-8 (in a spreadsheet: CSV UTF-8)</source>
   <translation>{line}행이 UTF-8 텍스트가 아닙니다. UTF-8로 저장하십시오(스프레드시트에서는 CSV UTF-8)</translation>
  </message>
  <message>
   <source>line {line} holds zero bytes: this is no text file; save the table as CSV or JSON</source>
   <translation>{line}행에 널 바이트가 있습니다. 텍스트 파일이 아닙니다. CSV나 JSON으로 저장하십시오</translation>
  </message>
  <message>
   <source>row {number} (line {line_num}) is not CSV: {why}</source>
   <translation>{number}번째 행({line_num}행)이 CSV가 아닙니다: {why}</translation>
  </message>
  <message>
   <source>its first row has {names} columns; at most {most_columns} are read</source>
   <translation>첫 행이 {names}열입니다. 최대 {most_columns}열까지 읽습니다</translation>
  </message>
  <message>
   <source>its first row is no header: a column would be named {long}…; put names of columns above</source>
   <translation>첫 행이 머리글이 아닙니다. 열 이름이 {long}…이 됩니다. 위에 열 이름을 쓰십시오</translation>
  </message>
  <message>
   <source>its first row names the column {twice} twice; give each column a name of its own</source>
   <translation>첫 행에 {twice} 열이 두 번 있습니다. 열마다 다른 이름을 주십시오</translation>
  </message>
  <message>
   <source>it has more than {most_rows} rows; split it</source>
   <translation>{most_rows}행을 넘습니다. 나누십시오</translation>
  </message>
  <message>
   <source>row {number}, column {name}: the cell has {cell} characters, more than {longest_cell}; look for a quotation mark that opens a cell and none that closes it</source>
   <translation>{number}행 {name} 열: 칸이 {cell}자로 {longest_cell}자를 넘습니다. 열고 닫지 않은 따옴표를 찾으십시오</translation>
  </message>
  <message>
   <source>it has {cells} cells where the header has {columns}; put a text with the separator in it in quotation marks</source>
   <translation>머리글은 {columns}칸인데 {cells}칸입니다. 구분 기호가 든 글은 따옴표로 묶으십시오</translation>
  </message>
  <message>
   <source>a quotation mark opens a cell and none closes it</source>
   <translation>따옴표가 셀을 열고 닫지 않습니다</translation>
  </message>
  <message>
   <source>text follows the quotation mark that closes a cell; write a mark inside a quoted cell twice</source>
   <translation>셀을 닫는 따옴표 뒤에 글이 있습니다. 따옴표 안의 따옴표는 두 번 쓰십시오</translation>
  </message>
  <message>
   <source>it is {named}; each row must be an object such as {"date": "…"}</source>
   <translation>{named}입니다. 행마다 {"date": "…"} 같은 객체여야 합니다</translation>
  </message>
  <message>
   <source>by row {number} it has more than {most_columns} columns; each row must name the same ones</source>
   <translation>{number}행까지 {most_columns}열을 넘습니다. 행마다 같은 열이어야 합니다</translation>
  </message>
  <message>
   <source>its JSON is nested too deep; a table is a list of objects</source>
   <translation>JSON이 너무 깊게 겹쳐 있습니다. 표는 객체의 목록입니다</translation>
  </message>
  <message>
   <source>its JSON object holds {lists} lists; keep the one that is the table</source>
   <translation>JSON 객체에 목록이 {lists}개 있습니다. 표인 것만 남기십시오</translation>
  </message>
  <message>
   <source>line {number}: its JSON is nested too deep; a table is a list of objects</source>
   <translation>{number}행: JSON이 너무 깊게 겹쳐 있습니다. 표는 객체의 목록입니다</translation>
  </message>
  <message>
   <source>line {number} is not JSON ({error}); a table is a list of objects, or an object a line</source>
   <translation>{number}행이 JSON이 아닙니다({error}). 표는 객체의 목록이거나 한 줄에 객체 하나입니다</translation>
  </message>
  <message>
   <source>it holds {named}; give a text or a number</source>
   <translation>{named}이(가) 들어 있습니다. 글이나 숫자를 쓰십시오</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>객체</translation>
  </message>
  <message>
   <source>something else</source>
   <translation>다른 것</translation>
  </message>
  <message>
   <source>days are written dmy (28/5/2026) or mdy (5/28/2026), not {text}</source>
   <translation>날짜는 dmy(28/5/2026)나 mdy(5/28/2026)로 씁니다. 입력한 것: {text}</translation>
  </message>
  <message>
   <source>no row of it can be used; {rejected}</source>
   <translation>쓸 수 있는 행이 없습니다. {rejected}</translation>
  </message>
  <message>
   <source>the engine is ending</source>
   <translation>엔진이 끝나는 중입니다</translation>
  </message>
  <message>
   <source>Looking for feeds</source>
   <translation>피드를 찾는 중</translation>
  </message>
  <message>
   <source>Feeds that go through the proxy {proxy}: {count}.</source>
   <translation>프록시 {proxy}을(를) 거치는 피드: {count}.</translation>
  </message>
  <message>
   <source>{name}( ) is a part that articles do not have here.</source>
   <translation>{name}( )은(는) 여기 기사에 없는 부분입니다.</translation>
  </message>
  <message>
   <source>Leave it out, or put it in quotation marks if it is a word: "{name}".</source>
   <translation>빼거나, 낱말이면 따옴표로 묶으십시오: "{name}".</translation>
  </message>
  <message>
   <source>Articles have no section.</source>
   <translation>기사에는 섹션이 없습니다.</translation>
  </message>
  <message>
   <source>What a feed says of them is in category:.</source>
   <translation>피드가 알려 주는 분류는 category:에 있습니다.</translation>
  </message>
  <message>
   <source>Articles have no dateline of their own.</source>
   <translation>기사에는 발신지 항목이 따로 없습니다.</translation>
  </message>
  <message>
   <source>It stands at the beginning of the text: lead:(seoul).</source>
   <translation>글의 첫머리에 있습니다: lead:(seoul).</translation>
  </message>
  <message>
   <source>Articles have no highlight.</source>
   <translation>기사에는 강조 항목이 없습니다.</translation>
  </message>
  <message>
   <source>What they begin with is lead:(words).</source>
   <translation>기사의 첫머리는 lead:(words)입니다.</translation>
  </message>
  <message>
   <source>Words are found in the form in which they are written.</source>
   <translation>낱말은 쓴 꼴 그대로 찾습니다.</translation>
  </message>
  <message>
   <source>Write the one that you mean, without this.</source>
   <translation>이것 없이 뜻하는 것을 쓰십시오.</translation>
  </message>
  <message>
   <source>A query holds for articles of all times and lengths.</source>
   <translation>검색식은 모든 시기, 모든 길이의 기사에 적용됩니다.</translation>
  </message>
  <message>
   <source>Leave this out; choose dates where you search, count or export.</source>
   <translation>빼고, 날짜는 검색하거나 세거나 내보낼 때 고르십시오.</translation>
  </message>
 </context>
</TS>
