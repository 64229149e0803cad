/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Trusts what the JVM trusts, and certificates in PEM besides. */
final class TrustedCertificates {

    private TrustedCertificates() {}

    static SSLSocketFactory socketFactory(String pem) {
        try {
            TrustManager both = new Either(manager(null), manager(store(pem)));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {both}, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException | IOException e) {
            throw new GitException(
                    "the certificates to be trusted cannot be read: " + e.getMessage(),
                    "give them in PEM, with the BEGIN CERTIFICATE lines",
                    e);
        }
    }

    private static KeyStore store(String pem) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        ByteArrayInputStream bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
        int number = 0;
        for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(bytes)) {
            store.setCertificateEntry("trusted-" + number++, certificate);
        }
        if (number == 0) {
            throw new CertificateException("there is none");
        }
        return store;
    }

    private static X509TrustManager manager(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager found) {
                return found;
            }
        }
        throw new GeneralSecurityException("this JVM has no X.509 trust manager");
    }

    private record Either(X509TrustManager first, X509TrustManager second) implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            first.checkClientTrusted(chain, type);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            try {
                second.checkServerTrusted(chain, type);
            } catch (CertificateException e) {
                first.checkServerTrusted(chain, type);
            }
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            X509Certificate[] both =
                    new X509Certificate[first.getAcceptedIssuers().length + second.getAcceptedIssuers().length];
            System.arraycopy(first.getAcceptedIssuers(), 0, both, 0, first.getAcceptedIssuers().length);
            System.arraycopy(
                    second.getAcceptedIssuers(),
                    0,
                    both,
                    first.getAcceptedIssuers().length,
                    second.getAcceptedIssuers().length);
            return both;
        }
    }
}
