/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.gitopsmaven.git.CommitResult.Committed;
import org.gitopsmaven.git.ServedRepository.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFaultTest {

    private static final String FILE = ServedRepository.overlay(0);

    @TempDir
    Path directory;

    private final RecordingListener events = new RecordingListener();

    @Test
    void sendsWrongCredentialsOnceAndSaysSo() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.server().fault(HttpFaultTest::unauthorized);
            GitBranch branch = served.open(options().withCredentials(GitCredentials.userPassword("ci", "s3cr3t")));

            GitException error = catchThrowableOfType(GitException.class, branch::snapshot);

            assertThat(error).hasMessageContaining("does not accept the credentials (401)");
            assertThat(served.server().requests()).hasSize(1);
            assertNoSecret(error, "s3cr3t");
        }
    }

    @Test
    void saysThatThePushWantsCredentialsAndSendsWrongOnesOnce() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.server().fault(request -> HttpGitServer.isPush(request) && unauthorized(request));

            assertThatThrownBy(() -> GitBranchTest.set(served.open(options()), FILE, "x\n"))
                    .hasMessageContaining("asks for credentials and there are none (401)");
            GitOptions wrong = options().withCredentials(GitCredentials.userPassword("ci", "s3cr3t"));
            assertThatThrownBy(() -> GitBranchTest.set(served.open(wrong), FILE, "x\n"))
                    .hasMessageContaining("does not accept the credentials (401)")
                    .hasMessageNotContaining("s3cr3t");

            assertThat(served.server().requests().stream()
                            .filter(it -> it.startsWith("POST") && it.endsWith("receive-pack")))
                    .hasSize(2);
            assertThat(served.repository().subjects()).containsExactly("First");
        }
    }

    @Test
    void endsARedirectThatLeadsInACircle() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.server().fault(request -> redirect(request, served.server().url("gitops.git")));

            assertThatThrownBy(served.open(options())::snapshot).hasMessageContaining("redirects more than 5 times");
            assertThat(served.server().requests()).hasSizeLessThan(10);
        }
    }

    @Test
    void saysThatThereAreNoCredentials() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.server().fault(HttpFaultTest::unauthorized);

            assertThatThrownBy(served.open(options())::snapshot)
                    .hasMessageContaining("asks for credentials and there are none (401)");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "403, no right to do that",
        "404, there is no Git repository",
        "407, the proxy asks for credentials",
        "418, the server answers 418"
    })
    void doesNotRepeatWhatWillNotWork(int status, String message) throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.server().fault(request -> HttpGitServer.status(request, status));

            assertThatThrownBy(served.open(options())::snapshot).hasMessageContaining(message);
            assertThat(served.server().requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"info/refs?service=git-receive-pack", "git-receive-pack"})
    void leavesTheBranchAloneWhenOnlyReadingIsAllowed(String where) throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.server()
                    .fault(request ->
                            request.getRequestURI().toString().endsWith(where) && HttpGitServer.status(request, 403));

            assertThatThrownBy(() -> GitBranchTest.set(served.open(options()), FILE, "x\n"))
                    .hasMessageContaining("no right to do that (403)");
            assertThat(served.repository().subjects()).containsExactly("First");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void waitsForAServerInTrouble(int status) throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.server().fault(once(request -> {
                request.getResponseHeaders().set("Retry-After", "1");
                return HttpGitServer.status(request, status);
            }));

            GitBranchTest.set(served.open(options()), FILE, "x\n");

            assertThat(served.repository().subjects()).containsExactly("Set " + FILE, "First");
            assertThat(events.events()).contains("waiting 1000");
        }
    }

    @Test
    void waitsWhenThePushComesTooEarly() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.server().fault(once(request -> HttpGitServer.isPush(request) && HttpGitServer.status(request, 429)));

            GitBranchTest.set(served.open(options()), FILE, "x\n");

            assertThat(served.repository().subjects()).containsExactly("Set " + FILE, "First");
            assertThat(events.count("rejected")).isEqualTo(1);
        }
    }

    @Test
    void givesUpOnAServerThatStaysInTrouble() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.server().fault(request -> HttpGitServer.status(request, 503));

            assertThatThrownBy(served.open(options())::snapshot).hasMessageContaining("in trouble (503)");
            assertThat(served.server().requests()).hasSizeBetween(2, 8);
        }
    }

    @Test
    void fetchesAgainWhenTheConnectionBreaks() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            AtomicInteger fetches = new AtomicInteger();
            served.server().fault(request -> HttpGitServer.isFetch(request) && fetches.getAndIncrement() < 2);

            GitBranchTest.set(served.open(options()), FILE, "x\n");

            assertThat(served.repository().subjects()).containsExactly("Set " + FILE, "First");
            assertThat(fetches).hasValueGreaterThan(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void pushesAgainWhenTheConnectionBreaksBeforeTheServerTookThePush(Kind kind) throws IOException {
        try (ServedRepository served = start(kind)) {
            served.server().fault(once(HttpGitServer::isPush));

            CommitResult result = GitBranchTest.set(served.open(options()), FILE, "x\n");

            assertThat(result)
                    .isInstanceOfSatisfying(
                            Committed.class, it -> assertThat(it.attempts()).isEqualTo(2));
            assertThat(served.repository().subjects()).containsExactly("Set " + FILE, "First");
            assertThat(events.count("uncertain")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void findsItsCommitWhenTheConnectionBreaksAfterTheServerTookThePush(Kind kind) throws IOException {
        try (ServedRepository served = start(kind)) {
            served.server().loseAnswers(once(HttpGitServer::isPush));

            CommitResult result = GitBranchTest.set(served.open(options()), FILE, "x\n");

            assertThat(result).isInstanceOfSatisfying(Committed.class, it -> {
                assertThat(it.commit()).isEqualTo(tip(served));
                assertThat(it.attempts()).isEqualTo(1);
            });
            assertThat(served.repository().subjects()).containsExactly("Set " + FILE, "First");
        }
    }

    @Test
    void findsItsCommitBelowThoseOfOthers() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            GitBranch other = GitBranch.open(served.repository().remote(), "main", GitOptions.defaults());
            served.server().loseAnswers(once(request -> {
                if (!HttpGitServer.isPush(request)) {
                    return false;
                }
                for (int i = 0; i < 40; i++) {
                    GitBranchTest.set(other, "others/" + i, "x");
                }
                return true;
            }));

            CommitResult result = GitBranchTest.set(served.open(options()), FILE, "x\n");

            assertThat(result).isInstanceOf(Committed.class);
            assertThat(served.repository().subjects()).hasSize(42).containsOnlyOnce("Set " + FILE);
        }
    }

    @Test
    void treatsABadGatewayAfterThePushLikeALostAnswer() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.server()
                    .loseAnswers(once(request -> HttpGitServer.isPush(request) && HttpGitServer.status(request, 502)));

            GitBranchTest.set(served.open(options()), FILE, "x\n");

            assertThat(served.repository().subjects()).containsExactly("Set " + FILE, "First");
        }
    }

    @Test
    void givesUpWhenEveryAnswerIsLostAndNothingArrives() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.server().fault(HttpGitServer::isPush);

            assertThatThrownBy(() -> GitBranchTest.set(served.open(options()), FILE, "x\n"))
                    .hasMessageContaining("the connection broke");
            assertThat(served.repository().subjects()).containsExactly("First");
        }
    }

    @Test
    void saysThatALoginPageIsNoRepository() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.server().fault(request -> {
                byte[] page = "<html>Sign in</html>".getBytes(StandardCharsets.UTF_8);
                request.getResponseHeaders().set("Content-Type", "text/html");
                request.sendResponseHeaders(200, page.length);
                request.getResponseBody().write(page);
                return true;
            });

            assertThatThrownBy(served.open(options())::snapshot).hasMessageContaining("not a Git server");
        }
    }

    @Test
    void takesNoCredentialsToAnotherHost() throws IOException {
        try (ServedRepository served = start(Kind.JGIT);
                HttpGitServer other = new HttpGitServer((request, body) -> {
                    throw new IOException("must not be asked");
                })) {
            String elsewhere = "http://localhost:" + other.port() + "/gitops.git";
            served.server().fault(request -> redirect(request, elsewhere));
            GitBranch branch = served.open(options().withCredentials(GitCredentials.userPassword("ci", "s3cr3t")));

            assertThatThrownBy(branch::snapshot).hasMessageContaining("redirects to another one: http://localhost");
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void followsTheServerToAnotherPathOfItsOwn() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.server()
                    .fault(request -> request.getRequestURI().getPath().startsWith("/old")
                            && redirect(request, served.server().url("gitops.git")));
            GitBranch branch = GitBranch.open(GitRemote.of(served.server().url("old.git")), "main", options());

            GitBranchTest.set(branch, FILE, "x\n");

            assertThat(served.repository().text(FILE)).isEqualTo("x\n");
        }
    }

    @Test
    void endsAnAnswerThatDrips() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.server().fault(HttpFaultTest::drip);
            GitLimits limits = GitLimits.DEFAULT.withRequest(Duration.ofMillis(700));

            assertThatThrownBy(served.open(options().withLimits(limits))::snapshot)
                    .hasMessageContaining("one answer took longer than");
        }
    }

    @Test
    void endsAnAnswerThatIsTooLarge() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            GitLimits limits = GitLimits.DEFAULT.withReceived(300);

            assertThatThrownBy(served.open(options().withLimits(limits))::snapshot)
                    .hasMessageContaining("sent more than 300 bytes");
        }
    }

    @Test
    void fallsBackToAShallowFetchWhereFiltersAreNotAllowed() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.jgit().filters(false);

            GitBranchTest.set(served.open(options()), FILE, "x\n");

            assertThat(events.events()).contains("fell back from TREES to SHALLOW");
            assertThat(served.repository().text(FILE)).isEqualTo("x\n");
            assertThat(served.repository().text(ServedRepository.overlay(1))).isEqualTo("prod of 1\n");
        }
    }

    @Test
    void usesTheTokenThatTheEnvironmentHoldsForTheServer() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            Map<String, String> environment = Map.of("GITOPS_TOKEN", "t0ken", "GITOPS_USERNAME", "bot");

            served.open(options().withEnvironment(environment)).snapshot();

            // bot:t0ken
            assertThat(served.server().logins()).allMatch("Basic Ym90OnQwa2Vu"::equals);
        }
    }

    @Test
    void hidesTheTokenWhereTheServerShowsIt() throws IOException {
        try (ServedRepository served = start(Kind.JGIT)) {
            served.jgit()
                    .receiving(pack -> pack.setPreReceiveHook((receive, commands) -> {
                        receive.sendMessage("token s3cr3t of http://ci:s3cr3t@host/ \u001b[31mrefused\u001b[0m");
                        commands.forEach(command -> command.setResult(
                                org.eclipse.jgit.transport.ReceiveCommand.Result.REJECTED_OTHER_REASON,
                                "s3cr3t is no good"));
                    }));
            GitBranch branch = served.open(options().withCredentials(GitCredentials.userPassword("ci", "s3cr3t")));

            GitException error = catchThrowableOfType(GitException.class, () -> GitBranchTest.set(branch, FILE, "x\n"));

            assertThat(error)
                    .hasMessageContaining("was refused: *** is no good")
                    .hasMessageContaining("refused");
            assertThat(error.describe()).doesNotContain("\u001b");
            assertNoSecret(error, "s3cr3t");
        }
    }

    private ServedRepository start(Kind kind) throws IOException {
        return ServedRepository.start(kind, directory, ServedRepository.services(3));
    }

    private GitOptions options() {
        return GitOptions.defaults().withEnvironment(Map.of()).withListener(events);
    }

    private static HttpGitServer.Fault once(HttpGitServer.Fault fault) {
        AtomicInteger strikes = new AtomicInteger();
        return request -> {
            if (strikes.get() > 0 || !fault.strikes(request)) {
                return false;
            }
            strikes.incrementAndGet();
            return true;
        };
    }

    private static boolean unauthorized(HttpExchange request) throws IOException {
        request.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"git\"");
        return HttpGitServer.status(request, 401);
    }

    private static boolean redirect(HttpExchange request, String to) throws IOException {
        request.getResponseHeaders()
                .set("Location", to + "/info/refs?" + request.getRequestURI().getQuery());
        return HttpGitServer.status(request, 302);
    }

    private static boolean drip(HttpExchange request) throws IOException {
        request.getResponseHeaders().set("Content-Type", "application/x-git-upload-pack-advertisement");
        request.sendResponseHeaders(200, 0);
        try (OutputStream out = request.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
                out.write('0');
                out.flush();
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private static String tip(ServedRepository served) {
        try {
            return served.repository().tip();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertNoSecret(Throwable error, String secret) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            assertThat(each.toString()).doesNotContain(secret);
        }
    }
}
