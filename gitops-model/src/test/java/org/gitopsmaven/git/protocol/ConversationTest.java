/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.git.object.CommitText;
import org.gitopsmaven.git.object.MemoryObjects;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.object.ObjectType;
import org.gitopsmaven.git.object.Tree;
import org.gitopsmaven.git.protocol.ProtocolException.Reason;
import org.gitopsmaven.git.protocol.PushReport.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What servers say, and what is made of it. */
class ConversationTest {

    private static final String MAIN = "refs/heads/main";
    private static final ObjectName ONE = ObjectName.of("1".repeat(40));
    private static final ObjectName TWO = ObjectName.of("2".repeat(40));

    private final List<String> sent = new ArrayList<>();

    @Test
    void readsRefsAndCapabilitiesOfTheOldProtocol() throws IOException {
        byte[] answer = new PacketWriter()
                .line("# service=git-upload-pack")
                .flush()
                .line(ONE + " HEAD\0shallow filter agent=git/2.1")
                .line(ONE + " " + MAIN)
                .line(TWO + " refs/tags/v1")
                .line(ONE + " refs/tags/v1^{}")
                .line("shallow " + TWO)
                .flush()
                .bytes();

        Advertisement read = Advertisement.parse(answer);

        assertThat(read.isSecond()).isFalse();
        assertThat(read.isAgent("git/")).isTrue();
        assertThat(new Fetching(read, this::unasked).refs(List.of("refs/")))
                .containsExactly(new RemoteRef(MAIN, ONE, null), new RemoteRef("refs/tags/v1", TWO, ONE));
    }

    @Test
    void readsAnEmptyRepositoryOfTheOldProtocol() throws IOException {
        byte[] answer = new PacketWriter()
                .line("# service=git-receive-pack")
                .flush()
                .line(ObjectName.ZERO + " capabilities^{}\0report-status")
                .flush()
                .bytes();

        Pushing pushing = new Pushing(Advertisement.parse(answer), this::unasked);

        assertThat(pushing.tip(MAIN)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"version 2, ''", "'', object-format=sha256 "})
    void refusesRepositoriesThatNameObjectsInAnotherWay(String version, String capabilities) {
        PacketWriter answer = version.isEmpty()
                ? new PacketWriter().line("3".repeat(64) + " HEAD\0" + capabilities)
                : new PacketWriter().line(version).line("object-format=sha256");

        assertThatThrownBy(() -> Advertisement.parse(answer.flush().bytes())).isInstanceOf(ProtocolException.class);
    }

    @ParameterizedTest
    @CsvSource({"<html>", "0008", "''", "001e# service=git-upload-pack", "000azzzzz 0000"})
    void saysThatSomethingElseIsNoServer(String answer) {
        assertThatThrownBy(() -> Advertisement.parse(answer.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfAny(ProtocolException.class, EOFException.class);
    }

    @Test
    void asksForNothingThatTheServerDoesNotKnow() throws IOException {
        Fetching fetching = new Fetching(second("fetch=shallow"), this::unasked);
        MemoryObjects objects = new MemoryObjects(1000);

        assertThatThrownBy(() -> fetching.fetch(new FetchRequest(Set.of(ONE), Set.of(), 1, "tree:2"), objects))
                .isInstanceOfSatisfying(
                        ProtocolException.class, it -> assertThat(it.reason()).isEqualTo(Reason.NO_FILTER));
        Fetching plain = new Fetching(second("fetch"), this::unasked);
        assertThatThrownBy(() -> plain.fetch(new FetchRequest(Set.of(ONE), Set.of(), 1, ""), objects))
                .isInstanceOfSatisfying(
                        ProtocolException.class, it -> assertThat(it.reason()).isEqualTo(Reason.NO_SHALLOW));
    }

    @Test
    void saysWhatTheServerSaysIsWrong() throws IOException {
        byte[] answer = new PacketWriter()
                .line("ERR upload-pack: not our ref " + ONE)
                .flush()
                .bytes();
        Fetching fetching = new Fetching(second("fetch=shallow"), request -> answer(request, answer));

        assertThatThrownBy(
                        () -> fetching.fetch(new FetchRequest(Set.of(ONE), Set.of(), 0, ""), new MemoryObjects(1000)))
                .hasMessage("upload-pack: not our ref " + ONE);
        assertThat(sent.get(0)).contains("command=fetch", "want " + ONE, "done");
    }

    @ParameterizedTest
    @CsvSource({
        "unpack ok, ok refs/heads/main, DONE, ''",
        "unpack ok, ng refs/heads/main no such luck, REFUSED, no such luck",
        "unpack ok, ok refs/heads/other, UNKNOWN, ''",
        "what, ok refs/heads/main, UNKNOWN, ''"
    })
    void readsWhatBecameOfAPush(String unpack, String result, Outcome outcome, String message) throws IOException {
        byte[] answer = new PacketWriter().line(unpack).line(result).flush().bytes();

        assertThat(push(answer)).isEqualTo(new PushReport(outcome, message));
        assertThat(sent.get(0)).contains(ONE + " ", " " + MAIN + "\0 report-status");
    }

    @Test
    void tellsWhenTheServerCouldNotUnpack() {
        byte[] answer = new PacketWriter()
                .line("unpack no room")
                .line("ng " + MAIN + " unpacker error")
                .flush()
                .bytes();

        assertThatThrownBy(() -> push(answer))
                .isInstanceOfSatisfying(
                        ProtocolException.class, it -> assertThat(it.reason()).isEqualTo(Reason.NOT_UNPACKED))
                .hasMessageContaining("no room");
    }

    @Test
    void tellsWhenAnAnswerBreaksOff() {
        assertThatThrownBy(() -> push("000eunpack ok".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(EOFException.class);
    }

    private PushReport push(byte[] answer) throws IOException {
        byte[] refs = new PacketWriter()
                .line(ONE + " " + MAIN + "\0report-status")
                .flush()
                .bytes();
        Pushing pushing = new Pushing(Advertisement.parse(refs), request -> answer(request, answer));
        MemoryObjects objects = new MemoryObjects(1000);
        ObjectName tree = objects.write(ObjectType.TREE, Tree.EMPTY.format());
        CommitText text = new CommitText(tree, List.of(), "A <a> 1 +0000", "A <a> 1 +0000", null, "First\n");
        return pushing.push(MAIN, ONE, objects.write(ObjectType.COMMIT, text.format()), objects);
    }

    private ByteArrayInputStream answer(byte[] request, byte[] answer) {
        sent.add(new String(request, StandardCharsets.ISO_8859_1));
        return new ByteArrayInputStream(answer);
    }

    private ByteArrayInputStream unasked(byte[] request) {
        throw new AssertionError("must not be asked");
    }

    private static Advertisement second(String fetch) throws IOException {
        return Advertisement.parse(new PacketWriter()
                .line("version 2")
                .line("ls-refs")
                .line(fetch)
                .flush()
                .bytes());
    }
}
