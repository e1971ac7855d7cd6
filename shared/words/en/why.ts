/** Why a rung suspects a cause. The machine side says these itself: plain gaps only. */
export const why = {
  'why.no-end': 'No end within {seconds} s.',
  'why.canceled': 'Canceled.',
  'why.name-server-silent': 'The name server does not answer.',
  'why.lookup-ends': 'The lookup ends with {code}.',
  'why.no-answer-at-all': 'The connection attempt got no answer at all.',
  'why.refusal': 'The address answers with a refusal.',
  'why.refusal-other-port':
    'The address answers with a refusal. Port {port} takes connections: is it the one?',
  'why.no-way': 'The network says {code}: no way leads to the address.',
  'why.router-turns-away': 'A router or firewall in between turns it away.',
  'why.system-says': 'The system says {code} while connecting.',
  'why.own-system': 'This computer’s own system does not connect to that address ({code}).',
  'why.link-local': 'A link-local IPv6 address needs its interface, such as fe80::1%eth0 ({code}).',
  'why.plain-pdu': 'The answer to TLS is a plain DICOM PDU.',
  'why.answers-there': 'What answers there is {speaker}.',
  'why.answers-in-place': 'Something in between may answer in the server’s place.',
  'why.too-old': 'The server speaks {version} at most; TLS 1.2 or 1.3 is needed.',
  'why.ends-handshake': 'The server ends the handshake with alert {alert} ({name}).',
  'why.no-such-name':
    'The server ends the handshake with alert {alert} ({name}). It serves no such name.',
  'why.library-refuses': 'The TLS library refuses what the server sent ({complaint}).',
  'why.library-refuses-altered':
    'The TLS library refuses what the server sent ({complaint}). Something may alter the bytes on their way.',
  'why.certificates-too-long':
    'The server sends a longer list of certificates than a TLS library takes ({complaint}).',
  'why.own-certificate-refused': 'Our own certificate is refused here ({complaint}).',
  'why.plain-answers': 'The same port answers a plain DICOM request at once.',
  'why.breaks-off-but-takes': 'The server breaks off, but takes {suite}, which is not offered.',
  'why.fails-but-takes':
    'The server answers handshake_failure (40), but takes {suite}, which is not offered.',
  'why.breaks-off-always':
    'The server breaks off whatever is offered: it has no suite that fits its own certificate.',
  'why.fails-always':
    'The server answers handshake_failure (40) whatever is offered: it has no suite that fits its own certificate.',
  'why.no-usable-certificate': 'The server may have no usable certificate at all.',
  'why.handshake-fell-silent': 'The server began the handshake and then fell silent.',
  'why.mtu': 'Large packets may be lost on the way (MTU).',
  'why.says-nothing': 'The server took the connection and says nothing, TLS or plain.',
  'why.plain-waits': 'A plain DICOM server may be waiting for more.',
  'why.swallowed': 'Something in between may swallow what is sent.',
  'why.resets-wordless': 'Whoever takes the connection resets it without a word.',
  'why.closes-wordless': 'Whoever takes the connection closes it without a word.',
  'why.plain-ends': 'A plain DICOM server may end what it cannot read.',
  'why.other-service-ends': 'Another service may end what it does not understand.',
  'why.address-turned-away': 'The server may turn this address away, or be starting.',
  'why.expired-server': 'The server’s certificate “{subject}” was valid until {day}.',
  'why.expired-client': 'The client’s certificate “{subject}” was valid until {day}.',
  'why.not-yet-server':
    'The server’s certificate “{subject}” is valid only from {from}; this computer’s clock says {now}.',
  'why.not-yet-client':
    'The client’s certificate “{subject}” is valid only from {from}; this computer’s clock says {now}.',
  'why.purpose-server': 'The server’s certificate is not made for serverAuth.',
  'why.purpose-client': 'The client’s certificate is not made for clientAuth.',
  'why.no-signature-server':
    'The key usage of the server’s certificate does not allow a digital signature.',
  'why.no-signature-client':
    'The key usage of the client’s certificate does not allow a digital signature.',
  'why.no-ca-given': 'No CA file was given; the server’s certificate is issued by “{issuer}”.',
  'why.ca-other-key':
    'The CA file holds a CA named “{issuer}”, but with another key: it was renewed, or it is another site’s.',
  'why.ca-intermediate':
    'The CA file holds “{subject}”, an intermediate; Windows trusts it only with its root “{root}”.',
  'why.ca-other-root': 'The server’s chain ends in “{issuer}”; the CA file holds {held}.',
  'why.ca-not-found':
    'Nobody in the CA file bears the issuer’s name “{issuer}”: it is another CA, or the server leaves out an intermediate certificate.',
  'why.issuer-no-ca':
    '“{subject}” issued the server’s certificate, but is not allowed to act as a CA.',
  'why.address-as-name':
    '{host} stands in the server’s certificate as a DNS name; only an IP address entry counts.',
  'why.other-names': 'The server’s certificate is for {names}, not for {host}.',
  'why.no-names': 'The server’s certificate is for no name or address at all, not for {host}.',
  'why.server-unreadable': 'The server’s certificate cannot be read.',
  'why.alert': 'The server answers with alert {alert} ({name}).',
  'why.alert-none-reached': 'The server answers with alert {alert} ({name}): none reached it.',
  'why.alert-none-offered':
    'The server answers with alert {alert} ({name}); no certificate was offered.',
  'why.alert-purpose':
    'The server answers with alert {alert} ({name}): its purpose is not the client’s.',
  'why.alert-revoked':
    'The server answers with alert {alert} ({name}): the certificate was revoked.',
  'why.ends-without-certificate':
    'The server ends the connection of a client without a certificate.',
  'why.issuer-untrusted-too': 'The server may not trust its issuer, either.',
  'why.issuer-not-named':
    'The server names the CAs it trusts; the one that issued this certificate is not among them.',
  'why.hung-up': 'The server asked for a certificate, saw this one and hung up without an alert.',
  'why.knows-and-refuses': 'The server may know the certificate and refuse its identity.',
  'why.hangs-up-on-all': 'The server hangs up on everybody right after the handshake.',
  'why.valid-by-our-clock': 'By this computer’s clock it is valid: compare the clocks.',
  'why.altered-on-the-way': 'Something in between may alter what is sent.',
  'why.young':
    'The certificate is so young that a server whose clock is behind calls it not yet valid.',
  'why.mac-fails': 'The file’s integrity check fails with it.',
  'why.p12-uses': 'It uses {algorithm}.',
  'why.p12-rounds': 'It asks for {count} rounds of derivation.',
  'why.p12-bare': 'It is a bare certificate, not a PKCS#12 file.',
  'why.p12-structure': 'Its content has not the structure of one.',
  'why.p12-key-alone': 'It holds a key, but no certificate.',
  'why.p12-no-key': 'It holds no private key that can be read.',
  'why.p12-other-key': 'Its private key belongs to another certificate.',
  'why.server-says': 'The server says: {says}.',
  'why.unknown-identity':
    'The server says: {says}. It knows both AE titles, but not this identity.',
  'why.unknown-title':
    'The server says: {says}. It knows both AE titles, but not this AE title from this address.',
  'why.called-or-calling':
    'Some servers say so, too, where they do not know the calling AE title, or not from this address.',
  'why.own-policy': 'A server may refuse for a policy of its own.',
  'why.try-later': 'The server says: {says}. A transient refusal asks to try later.',
  'why.aborted': 'The server has {says}.',
  'why.bad-length': 'A length in the answer is wrong: {fault}.',
  'why.tls-record': 'The answer to plain DICOM is a TLS record.',
  'why.breaks-protocol': 'The answer breaks the DICOM protocol: {fault}.',
  'why.answers-tls': 'The same port answers TLS at once.',
  'why.resets-mid-answer': 'The server resets the connection in the middle of its answer.',
  'why.closes-mid-answer': 'The server closes the connection in the middle of its answer.',
  'why.cut-short': 'Something in between may cut the answer short.',
  'why.resets-unanswered': 'The server resets the connection instead of answering.',
  'why.closes-unanswered': 'The server closes the connection instead of answering.',
  'why.firewall-cuts': 'A firewall may cut what it takes for unknown.',
  'why.took-then-resets': 'The server took the client, then resets the connection.',
  'why.took-then-closes': 'The server took the client, then closes the connection.',
  'why.refuses-silently': 'It may refuse this identity without saying so.',
  'why.other-inside-tls': 'It may speak something else than DICOM inside TLS.',
  'why.answer-unfinished': 'The server began an answer and did not end it in time.',
  'why.association-unanswered': 'The server does not answer the association request in time.',
  'why.maybe-not-dicom': 'What listens there may not be DICOM.',
  'why.answer-lost': 'The answer may get lost on its way back.',
  'why.status': 'The server answers {status}: {says}.',
  'why.status-comment': 'The server answers {status}: {says} (“{comment}”).',
  'why.context': '{name}: {says}.',
  'why.operation-not-allowed': 'The server may not allow this operation to this client.',
  'why.transfer-silent': 'The association is open, but the answer does not come in time.',
  'why.transfer-reset': 'The connection is reset in the middle of the association.',
  'why.transfer-closed': 'The connection is closed in the middle of the association.',
  'why.firewall-idle': 'A firewall may cut what it inspects or holds for idle.',
  'why.file-not-sent': 'The file was not sent.',
  'why.second-refused': 'It accepted the first one and refuses a second.',
  'why.ended-before': 'It may have ended after what went before.',
  'why.weak-key-server': 'The server’s key has only {bits} bits; 2048 are asked for today.',
  'why.weak-key-client': 'The client’s key has only {bits} bits; many servers ask for 2048.',
  'why.weak-signature-server':
    'The server’s certificate is signed with {signature}, which many refuse today.',
  'why.weak-signature-client':
    'The client’s certificate is signed with {signature}, which many servers refuse today.',
  'why.critical-server':
    'The server’s certificate has a critical extension that clients do not know ({oids}).',
  'why.critical-client':
    'The client’s certificate has a critical extension that servers do not know ({oids}).',
  'why.chain-too-deep': '“{subject}” allows {allowed} CAs beneath it; the server’s chain has more.',
  'why.garbled':
    'The server answers with alert {alert} ({name}): the bytes were changed on their way.',
  'why.tls-library': 'The server’s TLS library may be at fault.',
  'why.withheld':
    'The server asks for a certificate, but for other key types or signatures than ours has: none was sent.',
  'why.takes-nameless': 'The server takes a client without certificate, and not this one.',
  'why.ends-after-handshake': 'The server ends the connection right after the handshake.',
  'why.alert-other-key':
    'The server answers with alert {alert} ({name}): the CA that it knows by our issuer’s name has another key.',
  'why.alert-valid-here':
    'The server answers with alert {alert} ({name}), but by this computer’s clock the certificate is valid: compare the clocks.',
  'why.held-there-expired':
    'The CA certificate or the revocation list that the server holds may have expired.',
  'why.clock-far-behind': 'A server whose clock is far behind calls the certificate not yet valid.',
  'why.handshake-cut': 'The connection ends in the middle of the server’s part of the handshake.',
  'why.suite-fits-else':
    'The server answers handshake_failure (40), though {suite} is offered: curves or signatures differ.',
  'why.other-syntax': '{name}: taken only in another transfer syntax.',
  'why.released-instead': 'The server ends the association in good order instead of answering.',
  'why.busy-elsewhere':
    'The server may be busy with another association, as those that serve one at a time are.',
  'why.pdu-too-small': 'The server takes PDUs of at most {length} bytes; no message fits into that.'
} as const
