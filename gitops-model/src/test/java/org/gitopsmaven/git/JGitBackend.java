/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jgit.errors.UnpackException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

/** Serves the repositories of a directory with JGit's own server. */
final class JGitBackend implements HttpGitServer.Backend {

    private final Path root;
    private volatile Consumer<ReceivePack> receiving = pack -> {};
    private volatile boolean filters = true;

    JGitBackend(Path root) {
        this.root = root;
    }

    /** Sets up each push that comes in. */
    void receiving(Consumer<ReceivePack> other) {
        receiving = other;
    }

    void filters(boolean on) {
        filters = on;
    }

    @Override
    public HttpGitServer.Answer serve(HttpExchange request, byte[] body) throws IOException {
        String path = request.getRequestURI().getPath();
        int end = path.indexOf(".git/");
        Path directory = end < 0 ? root.resolve("none") : root.resolve(path.substring(1, end + 4));
        if (!Files.isDirectory(directory)) {
            return new HttpGitServer.Answer(404, "text/plain", new byte[0]);
        }
        String service = path.substring(end + 5);
        try (Repository repository = new FileRepositoryBuilder()
                .setGitDir(directory.toFile())
                .setBare()
                .build()) {
            repository.getConfig().setBoolean("uploadpack", null, "allowFilter", filters);
            repository.getConfig().setBoolean("uploadpack", null, "allowAnySHA1InWant", filters);
            String version = HttpGitServer.protocol(request);
            List<String> extra = version == null ? List.of() : Arrays.asList(version.split(":"));
            String query = request.getRequestURI().getQuery();
            if (service.equals("info/refs")) {
                return advertise(repository, query.substring(query.indexOf('=') + 1), extra);
            }
            return service.equals("git-upload-pack") ? upload(repository, body, extra) : receive(repository, body);
        }
    }

    private static HttpGitServer.Answer advertise(Repository repository, String service, List<String> extra)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PacketLineOut lines = new PacketLineOut(out);
        if (service.equals("git-upload-pack")) {
            UploadPack pack = upload(repository, extra);
            pack.sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines), service);
        } else {
            lines.writeString("# service=" + service + "\n");
            lines.end();
            new ReceivePack(repository).sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines));
        }
        return new HttpGitServer.Answer(200, "application/x-" + service + "-advertisement", out.toByteArray());
    }

    private static UploadPack upload(Repository repository, List<String> extra) {
        UploadPack pack = new UploadPack(repository);
        pack.setBiDirectionalPipe(false);
        pack.setExtraParameters(extra);
        return pack;
    }

    private static HttpGitServer.Answer upload(Repository repository, byte[] body, List<String> extra)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            upload(repository, extra).upload(new ByteArrayInputStream(body), out, null);
        } catch (IOException | RuntimeException e) {
            out.reset();
            new PacketLineOut(out).writeString("ERR " + e.getMessage());
        }
        return new HttpGitServer.Answer(200, "application/x-git-upload-pack-result", out.toByteArray());
    }

    private HttpGitServer.Answer receive(Repository repository, byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReceivePack pack = new ReceivePack(repository);
        pack.setBiDirectionalPipe(false);
        receiving.accept(pack);
        try {
            pack.receive(new ByteArrayInputStream(body), out, null);
        } catch (UnpackException e) {
            // it has told the client already
        } catch (IOException e) {
            out.reset();
            new PacketLineOut(out).writeString("ERR " + e.getMessage());
        }
        return new HttpGitServer.Answer(200, "application/x-git-receive-pack-result", out.toByteArray());
    }
}
