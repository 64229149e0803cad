/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.SideBandOutputStream;

/** What goes wrong at a server. */
final class Faults {

    private final ServedRepository served;
    private final String start;

    /** Makes something go wrong from now on. */
    interface Strike {

        void on(Faults faults) throws IOException;
    }

    Faults(ServedRepository served, String start) {
        this.served = served;
        this.start = start;
    }

    /** From now on all is well; a branch that was deleted is there again. */
    void end() throws IOException {
        server().fault(request -> false);
        server().loseAnswers(request -> false);
        server().cutAnswers(request -> false);
        if (!branchIsThere()) {
            try (Repository repository = served.repository().open()) {
                RefUpdate update = repository.updateRef("refs/heads/main");
                update.setNewObjectId(ObjectId.fromString(start));
                update.update();
            }
        }
    }

    boolean branchIsThere() throws IOException {
        try (Repository repository = served.repository().open()) {
            return repository.exactRef("refs/heads/main") != null;
        }
    }

    static Strike dropFetches(int times) {
        return faults -> faults.server().fault(first(times, HttpGitServer::isFetch));
    }

    static Strike cutFetches(int times) {
        return faults -> faults.server().cutAnswers(first(times, HttpGitServer::isFetch));
    }

    static Strike dropPushes(int times) {
        return faults -> faults.server().fault(first(times, HttpGitServer::isPush));
    }

    static Strike loseAnswersToPushes(int times) {
        return faults -> faults.server().loseAnswers(first(times, HttpGitServer::isPush));
    }

    static Strike badGatewayAfterPushes(int times) {
        return faults -> faults.server()
                .loseAnswers(
                        first(times, request -> HttpGitServer.isPush(request) && HttpGitServer.status(request, 502)));
    }

    static Strike tooManyRequests(String service, int times) {
        return faults -> faults.server().fault(first(times, request -> {
            if (!request.getRequestURI().toString().endsWith(service)) {
                return false;
            }
            request.getResponseHeaders().set("Retry-After", "0");
            return HttpGitServer.status(request, 429);
        }));
    }

    static Strike unauthorized() {
        return faults -> faults.server().fault(request -> {
            request.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"git\"");
            return HttpGitServer.status(request, 401);
        });
    }

    static Strike forbidden() {
        return faults ->
                faults.server().fault(request -> HttpGitServer.isPush(request) && HttpGitServer.status(request, 403));
    }

    static Strike hookRejects() {
        return answerToPushes(
                "unpack ok\n", "ng refs/heads/main pre-receive hook declined\n", "ask the release team\n");
    }

    static Strike diskIsFull() {
        return answerToPushes(
                "unpack unpack-objects abnormal exit\n",
                "ng refs/heads/main unpacker error\n",
                "fatal: write error: No space left on device\n");
    }

    static Strike alwaysStale() {
        return answerToPushes("unpack ok\n", "ng refs/heads/main non-fast-forward\n", "");
    }

    /** Others bring their changes between the fetch and the push. */
    static Strike othersAreFaster(int times) {
        AtomicInteger changes = new AtomicInteger();
        return faults -> faults.server().fault(request -> {
            if (HttpGitServer.isPush(request) && changes.get() < times) {
                GitBranch other = GitBranch.open(faults.served.repository().remote(), "main", GitOptions.defaults());
                GitBranchTest.set(other, "others/" + changes.incrementAndGet(), "x");
            }
            return false;
        });
    }

    static Strike branchDeletedAt(String service) {
        return faults -> faults.server().fault(request -> {
            if (request.getRequestURI().toString().endsWith(service) && faults.branchIsThere()) {
                try (Repository repository = faults.served.repository().open()) {
                    RefUpdate update = repository.updateRef("refs/heads/main");
                    update.setForceUpdate(true);
                    update.delete();
                }
            }
            return false;
        });
    }

    static Strike clockSkew() {
        return faults -> {
            faults.served.repository().commitAt("From the future", Instant.now().plus(Duration.ofDays(2)));
            loseAnswersToPushes(1).on(faults);
        };
    }

    /** The server reads the whole push and answers in the protocol, as C Git writes it. */
    private static Strike answerToPushes(String unpack, String result, String remote) {
        return faults -> faults.server().fault(request -> {
            if (!HttpGitServer.isPush(request)) {
                return false;
            }
            request.getRequestBody().readAllBytes();
            faults.server()
                    .answer(
                            request,
                            new HttpGitServer.Answer(
                                    200,
                                    "application/x-git-receive-pack-result",
                                    report(remote, List.of(unpack, result))));
            return true;
        });
    }

    private static byte[] report(String remote, List<String> lines) throws IOException {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        PacketLineOut packets = new PacketLineOut(report);
        for (String line : lines) {
            packets.writeString(line);
        }
        packets.end();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!remote.isEmpty()) {
            SideBandOutputStream progress =
                    new SideBandOutputStream(SideBandOutputStream.CH_PROGRESS, SideBandOutputStream.SMALL_BUF, out);
            progress.write(remote.getBytes(StandardCharsets.UTF_8));
            progress.flush();
        }
        SideBandOutputStream data =
                new SideBandOutputStream(SideBandOutputStream.CH_DATA, SideBandOutputStream.SMALL_BUF, out);
        data.write(report.toByteArray());
        data.flush();
        new PacketLineOut(out).end();
        return out.toByteArray();
    }

    private static HttpGitServer.Fault first(int times, HttpGitServer.Fault fault) {
        AtomicInteger strikes = new AtomicInteger();
        return request -> {
            if (strikes.get() >= times || !fault.strikes(request)) {
                return false;
            }
            strikes.incrementAndGet();
            return true;
        };
    }

    private HttpGitServer server() {
        return served.server();
    }
}
