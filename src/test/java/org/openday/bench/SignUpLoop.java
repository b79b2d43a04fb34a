package org.openday.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import org.openday.registration.ManageLink;
import org.openday.registration.Outcome.Received;
import org.openday.registration.SignUp;

/**
 * The process that is killed: looks for the tokens it reads, says which are lost, then signs children up from four threads
 * and prints each token that was acknowledged. Arguments: home, whether to flush, event, most sign-ups per thread; without an
 * event it only looks, without a number it goes on for ever.
 */
final class SignUpLoop {

    private static final int THREADS = 4;

    private SignUpLoop() {}

    public static void main(String[] args) throws Exception {
        try (ApplicationContext context = start(args[0], Boolean.parseBoolean(args[1]))) {
            look(context.getBean(ManageLink.class));
            if (args.length > 2) {
                int most = args.length > 3 ? Integer.parseInt(args[3]) : Integer.MAX_VALUE;
                signUp(context.getBean(SignUp.class), OpenCamp.named(args[2]), most);
            }
        }
    }

    private static ApplicationContext start(String home, boolean flushed) {
        Map<String, Object> settings =
                new HashMap<>(Map.of("openday.home", home, "datasources.default.maximum-pool-size", 5));
        if (!flushed) {
            settings.put("test.no-flush", true);
        }
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .properties(settings)
                .start();
    }

    private static void look(ManageLink manageLink) throws Exception {
        BufferedReader acknowledged = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String token = acknowledged.readLine(); token != null; token = acknowledged.readLine()) {
            if (manageLink
                    .open(token)
                    .filter(page -> page.registrations().size() == 1)
                    .isEmpty()) {
                System.out.println("lost " + token);
            }
        }
        System.out.println("looked");
    }

    private static void signUp(SignUp signUp, OpenCamp camp, int most) throws InterruptedException {
        Thread[] threads = new Thread[THREADS];
        for (int i = 0; i < THREADS; i++) {
            String thread = "thread " + i;
            threads[i] = Thread.ofPlatform().start(() -> signUp(signUp, camp, thread, most));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void signUp(SignUp signUp, OpenCamp camp, String thread, int most) {
        PrintStream out = System.out;
        for (int i = 0; i < most; i++) {
            String form = signUp.formToken(camp.offer());
            if (signUp.place(camp.request(form, thread + " child " + i), camp.offer()) instanceof Received received) {
                out.println("acknowledged " + received.manageToken());
            }
        }
    }
}
