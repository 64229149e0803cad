/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.bases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gitopsmaven.git.BareRepository;
import org.gitopsmaven.git.BranchEdit;
import org.gitopsmaven.git.CommitMessage;
import org.gitopsmaven.git.FileEdit;
import org.gitopsmaven.git.GitBranch;
import org.gitopsmaven.git.GitCredentials;
import org.gitopsmaven.git.GitIdentity;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.GitRemote;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.load.RepoSpec;
import org.gitopsmaven.kustomize.report.KustomizeRules;
import org.gitopsmaven.remote.RemoteAccess;
import org.gitopsmaven.remote.RemoteServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedBasesTest {

    @TempDir
    Path directory;

    private GitRemote remote;
    private Path cache;

    @BeforeEach
    void makeRepository() {
        remote = GitRemote.of(directory.resolve("bases.git"));
        cache = directory.resolve("cache");
        BareRepository.createIfMissing(
                remote,
                "main",
                Map.of(RepositoryPath.of("app/value"), "one".getBytes(UTF_8)),
                CommitMessage.of("First"),
                GitIdentity.DEFAULT);
    }

    @Test
    void seesOneCommitInARunAndTheNewOneInTheNext() {
        CachedBases run = bases(false);
        assertThat(run.checkout(spec("main")).resolve("app").resolve("value")).hasContent("one");

        change("two");

        assertThat(run.checkout(spec("main")).resolve("app").resolve("value")).hasContent("one");
        assertThat(bases(false).checkout(spec("main")).resolve("app").resolve("value"))
                .hasContent("two");
    }

    @Test
    void takesARefOfflineForWhatItMeantLastTime() throws IOException {
        Path fetched = bases(false).checkout(spec("main"));
        change("two");

        assertThat(bases(true).checkout(spec("main"))).isEqualTo(fetched);
        assertThat(bases(true).checkout(spec(fetched.getFileName().toString()))).isEqualTo(fetched);
    }

    @Test
    void saysOfflineThatNothingIsKept() {
        assertThatThrownBy(() -> bases(true).checkout(spec("main")))
                .isInstanceOfSatisfying(KustomizeException.class, e -> {
                    assertThat(e.message()).contains("\"main\" of file:").contains("Maven is offline");
                    assertThat(e.hint()).contains("without -o");
                    assertThat(e.rule()).isEqualTo(KustomizeRules.REMOTE);
                });
        assertThat(cache).doesNotExist();
    }

    @Test
    void showsTheServerOfABaseTheLoginThatIsForIt() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        List<String> logins = new ArrayList<>();
        server.createContext("/", exchange -> {
            logins.add(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"git\"");
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/team/apps.git//app?ref=main";
            CachedBases bases = new CachedBases(
                    cache,
                    RemoteAccess.ALLOWED,
                    host -> GitOptions.defaults()
                            .withCredentials(GitCredentials.userPassword("for-" + host, "secret")));

            assertThatThrownBy(() -> bases.checkout(RepoSpec.parse(url).orElseThrow()))
                    .isInstanceOf(KustomizeException.class)
                    .hasMessageNotContaining("secret");

            assertThat(logins)
                    .contains("Basic " + Base64.getEncoder().encodeToString("for-127.0.0.1:secret".getBytes(UTF_8)));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void fetchesOnceForAllThreadsAndRunsAndLeavesNoDrafts() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Path>> pending = new ArrayList<>();
        try {
            for (int run = 0; run < 4; run++) {
                CachedBases bases = bases(false);
                pending.add(threads.submit(() -> bases.checkout(spec("main"))));
                pending.add(threads.submit(() -> bases.checkout(spec("main"))));
            }
            for (Future<Path> each : pending) {
                assertThat(each.get()).isEqualTo(pending.get(0).get());
            }
        } finally {
            threads.shutdownNow();
        }
        try (Stream<Path> kept = Files.list(pending.get(0).get().resolveSibling(""))) {
            assertThat(kept.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "refs", pending.get(0).get().getFileName().toString());
        }
    }

    @Test
    void tellsAMissingRefWithItsCauseAndKeepsNothing() {
        assertThatThrownBy(() -> bases(false).checkout(spec("v9")))
                .isInstanceOfSatisfying(KustomizeException.class, e -> {
                    assertThat(e.message()).contains("there is no branch, tag or commit \"v9\"");
                    assertThat(e.hint()).isNotNull();
                    assertThat(e.rule()).isEqualTo(KustomizeRules.REMOTE);
                });
        assertThat(cache).doesNotExist();
    }

    @Test
    void refusesADirectoryOfASubmodule() {
        write(".gitmodules", "[submodule \"vendor\"]\n\tpath = app/vendor\n\turl = ../other\n");
        RepoSpec spec =
                RepoSpec.parse(remote.toString() + "//app/vendor/base?ref=main").orElseThrow();

        assertThatThrownBy(() -> bases(false).checkout(spec))
                .isInstanceOf(KustomizeException.class)
                .hasMessageContaining("submodule \"app/vendor\"");
    }

    @Test
    void downloadsAFileOnceAndKeepsItForOffline() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = serve(200, requests);
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/service.yaml";
        try {
            CachedBases bases = bases(false);
            assertThat(bases.download(url)).asString().isEqualTo("kind: Service\n");
            assertThat(bases.download(url)).asString().isEqualTo("kind: Service\n");
            assertThat(requests).hasValue(1);
        } finally {
            server.stop(0);
        }
        assertThat(bases(true).download(url)).asString().isEqualTo("kind: Service\n");
    }

    @Test
    void showsNoLoginOfAUrlThatCannotBeFetched() throws IOException {
        HttpServer server = serve(404, new AtomicInteger());
        String place = "127.0.0.1:" + server.getAddress().getPort() + "/service.yaml";
        try {
            assertThatThrownBy(() -> bases(false).download("http://" + place))
                    .isInstanceOf(KustomizeException.class)
                    .hasMessageContaining("http://" + place)
                    .hasMessageContaining("answers 404");
            assertThatThrownBy(() -> bases(false).download("http://me:hunter2@" + place))
                    .isInstanceOf(KustomizeException.class)
                    .hasMessageNotContaining("hunter2");
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer serve(int status, AtomicInteger requests) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", request -> {
            requests.incrementAndGet();
            byte[] body = "kind: Service\n".getBytes(UTF_8);
            request.sendResponseHeaders(status, body.length);
            request.getResponseBody().write(body);
            request.close();
        });
        server.start();
        return server;
    }

    private CachedBases bases(boolean offline) {
        return new CachedBases(
                cache, offline ? RemoteAccess.CACHE_ONLY : RemoteAccess.ALLOWED, RemoteServers.DISCOVERED);
    }

    private RepoSpec spec(String ref) {
        return RepoSpec.parse(remote.toString() + "//app?ref=" + ref).orElseThrow();
    }

    private void change(String value) {
        write("app/value", value);
    }

    private void write(String path, String content) {
        GitBranch.open(remote, "main", GitOptions.defaults())
                .commit(tip -> new BranchEdit(
                        List.of(new FileEdit.Put(RepositoryPath.of(path), content.getBytes(UTF_8))),
                        CommitMessage.of("Second")));
    }
}
