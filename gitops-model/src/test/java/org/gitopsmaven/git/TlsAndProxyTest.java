/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlsAndProxyTest {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final String FILE = ServedRepository.overlay(0);

    @TempDir
    Path directory;

    @Test
    void trustsACertificateThatItIsGiven() throws Exception {
        KeyStore store = certificate("ip:127.0.0.1");
        LocalRepository repository = repository();
        HttpsServer server = tls(store);
        try {
            GitOptions options = options().withHttp(new GitHttp(null, pem(store)));

            GitBranchTest.set(GitBranch.open(remote(server), "main", options), FILE, "x\n");

            assertThat(repository.text(FILE)).isEqualTo("x\n");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void refusesACertificateThatNobodyTrusts() throws Exception {
        KeyStore store = certificate("ip:127.0.0.1");
        repository();
        HttpsServer server = tls(store);
        try {
            assertThatThrownBy(GitBranch.open(remote(server), "main", options())::snapshot)
                    .hasMessageContaining("the TLS connection is not to be trusted");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void refusesATrustedCertificateOfAnotherHost() throws Exception {
        KeyStore store = certificate("dns:git.example.org");
        repository();
        HttpsServer server = tls(store);
        try {
            GitOptions options = options().withHttp(new GitHttp(null, pem(store)));

            assertThatThrownBy(GitBranch.open(remote(server), "main", options)::snapshot)
                    .hasMessageContaining("the TLS connection is not to be trusted");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void saysThatCertificatesCannotBeRead() {
        GitOptions options = options().withHttp(new GitHttp(null, "not PEM"));

        assertThatThrownBy(() -> GitBranch.open(GitRemote.of("https://git.example.org/x.git"), "main", options))
                .hasMessageContaining("certificates to be trusted cannot be read");
    }

    @ParameterizedTest
    @CsvSource({"true, 200", "false, 407"})
    void goesThroughAProxyThatAsksWhoIsThere(boolean right, int expected) throws IOException {
        try (ServedRepository served =
                ServedRepository.start(ServedRepository.Kind.JGIT, directory, ServedRepository.services(1))) {
            List<String> seen = new CopyOnWriteArrayList<>();
            HttpServer proxy = proxy(seen);
            try {
                Secret password = Secret.of(right ? "pr0xy" : "wr0ng");
                GitHttp http = new GitHttp(
                        new GitHttp.Proxy("127.0.0.1", proxy.getAddress().getPort(), "bob", password), "");
                GitBranch branch = served.open(options().withHttp(http));

                if (expected == 200) {
                    assertThat(branch.snapshot().read(RepositoryPath.of(FILE))).isPresent();
                    assertThat(seen).isNotEmpty().allMatch(it -> it.contains("/gitops.git/"));
                } else {
                    assertThatThrownBy(branch::snapshot)
                            .hasMessageContaining("the proxy asks for credentials (407)")
                            .hasMessageNotContaining("wr0ng");
                }
            } finally {
                proxy.stop(0);
            }
        }
    }

    private LocalRepository repository() {
        return LocalRepository.create(
                directory.resolve("gitops.git"), ServedRepository.services(1).toArray(String[]::new));
    }

    private static GitOptions options() {
        return GitOptions.defaults().withEnvironment(Map.of());
    }

    private static GitRemote remote(HttpsServer server) {
        return GitRemote.of("https://127.0.0.1:" + server.getAddress().getPort() + "/gitops.git");
    }

    private HttpsServer tls(KeyStore store) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.setExecutor(Executors.newCachedThreadPool());
        JGitBackend backend = new JGitBackend(directory);
        server.createContext("/", request -> {
            byte[] body;
            try (InputStream in = request.getRequestBody()) {
                body = "gzip".equals(request.getRequestHeaders().getFirst("Content-Encoding"))
                        ? new java.util.zip.GZIPInputStream(in).readAllBytes()
                        : in.readAllBytes();
            }
            HttpGitServer.Answer answer = backend.serve(request, body);
            request.getResponseHeaders().set("Content-Type", answer.contentType());
            request.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            request.getResponseBody().write(answer.body());
            request.close();
        });
        server.start();
        return server;
    }

    /** Passes plain HTTP requests of bob on. */
    private static HttpServer proxy(List<String> seen) throws IOException {
        HttpServer proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        String bob = "Basic " + Base64.getEncoder().encodeToString("bob:pr0xy".getBytes(StandardCharsets.UTF_8));
        proxy.createContext("/", request -> {
            byte[] body = request.getRequestBody().readAllBytes();
            if (!bob.equals(request.getRequestHeaders().getFirst("Proxy-Authorization"))) {
                request.getResponseHeaders().set("Proxy-Authenticate", "Basic realm=\"proxy\"");
                request.sendResponseHeaders(407, -1);
                request.close();
                return;
            }
            seen.add(request.getRequestURI().toString());
            URI target = request.getRequestURI();
            HttpURLConnection onward = (HttpURLConnection) target.toURL().openConnection();
            onward.setRequestMethod(request.getRequestMethod());
            for (String name : List.of("Content-Type", "Content-Encoding", "Git-Protocol", "Accept")) {
                String value = request.getRequestHeaders().getFirst(name);
                if (value != null) {
                    onward.setRequestProperty(name, value);
                }
            }
            if (body.length > 0) {
                onward.setDoOutput(true);
                onward.getOutputStream().write(body);
            }
            byte[] answer = onward.getInputStream().readAllBytes();
            request.getResponseHeaders().set("Content-Type", onward.getContentType());
            request.sendResponseHeaders(onward.getResponseCode(), answer.length);
            request.getResponseBody().write(answer);
            request.close();
        });
        proxy.start();
        return proxy;
    }

    private KeyStore certificate(String subject) throws Exception {
        Path file = directory.resolve("server.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process process = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=test",
                        "-ext",
                        "san=" + subject,
                        "-ext",
                        "bc=ca:true")
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private static String pem(KeyStore store) throws Exception {
        String base64 = Base64.getMimeEncoder()
                .encodeToString(store.getCertificate("server").getEncoded());
        return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
    }
}
